/** Where words stand and what is wrong with them: the vocabulary of places that every other package uses. */
@NullMarked
package org.proviso.source;

import org.jspecify.annotations.NullMarked;
