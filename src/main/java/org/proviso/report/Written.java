package org.proviso.report;

import java.nio.file.Path;
import java.util.List;
import org.proviso.source.Problem;

/**
 * What became of writing a report: every file, or none and the problem that says why.
 *
 * @param files in the order of {@link ReportFormat}
 */
public record Written(List<Path> files, List<Problem> problems) {
    public Written {
        files = List.copyOf(files);
        problems = List.copyOf(problems);
    }
}
