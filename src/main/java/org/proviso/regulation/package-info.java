/** The files of regulations/ come in; a Catalogue of criteria goes out: what is asked, by which law, since when, how grave. */
@NullMarked
package org.proviso.regulation;

import org.jspecify.annotations.NullMarked;
