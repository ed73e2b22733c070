/** Bytes of any format come in; a Document goes out: its text, its sections and its provisions, each with exact spans. */
@NullMarked
package org.proviso.document;

import org.jspecify.annotations.NullMarked;
