/** A workbook described in columns and rows comes in; the bytes of an xlsx file go out, the same bytes for the same description. */
@NullMarked
package org.proviso.sheet;

import org.jspecify.annotations.NullMarked;
