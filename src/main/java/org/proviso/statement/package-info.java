/** Provisions come in; what they say goes out: statements, choices, overrides, conditions and elements, each with the phrases and spans that made it. */
@NullMarked
package org.proviso.statement;

import org.jspecify.annotations.NullMarked;
