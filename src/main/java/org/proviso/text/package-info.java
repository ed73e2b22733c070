/** YAML and JSON text comes in and typed values go out, with places; values come in and JSON goes out, byte for byte the same. */
@NullMarked
package org.proviso.text;

import org.jspecify.annotations.NullMarked;
