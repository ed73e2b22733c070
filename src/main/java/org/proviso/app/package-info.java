/** The command line comes in; the whole way from files to reports is told in {@link org.proviso.app.Pipeline}. */
@NullMarked
package org.proviso.app;

import org.jspecify.annotations.NullMarked;
