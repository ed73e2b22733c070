/** Typed rules become one KieBase; the facts of a platform's documents go in, findings and coverage come out. */
@NullMarked
package org.proviso.audit;

import org.jspecify.annotations.NullMarked;
