/** The rules of the house as tests: what may use what, what the pipeline must not ask, what must be written down. */
package org.proviso.architecture;
