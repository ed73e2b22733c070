/** YAML and JSON text comes in and goes out, strictly, with the place of every value. */
@NullMarked
package org.proviso.text;

import org.jspecify.annotations.NullMarked;
