/** The files of rules/ come in; typed rules and a vocabulary go out, checked against each other. */
@NullMarked
package org.proviso.rule;

import org.jspecify.annotations.NullMarked;
