/** An Audit comes in; the workbook, findings.json and the summary for the screen go out. Nothing is concluded here. */
@NullMarked
package org.proviso.report;

import org.jspecify.annotations.NullMarked;
