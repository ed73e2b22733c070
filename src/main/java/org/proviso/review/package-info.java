/** An audit, the run before it and what reviewers wrote come in; how every finding stands to them goes out. */
@NullMarked
package org.proviso.review;

import org.jspecify.annotations.NullMarked;
