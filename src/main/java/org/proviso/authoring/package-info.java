/** The files of rules/ come in and go out as a workbook for lawyers, and that workbook as those files; examples and approvals stand between. */
@NullMarked
package org.proviso.authoring;

import org.jspecify.annotations.NullMarked;
