package org.proviso.app;

import java.nio.file.Path;
import java.util.Optional;
import org.proviso.audit.Engagement;
import org.proviso.audit.EngagementReader;
import org.proviso.audit.Workpaper;
import org.proviso.source.Problems;
import picocli.CommandLine.Option;

/** The options of an audit that are about its papers. */
final class Papers {
    @Option(
            names = "--engagement",
            paramLabel = "FILE",
            description =
                    "A YAML file with what the cover says of the work: engagement, client, period (from, to), date,"
                            + " workpaper, performed-by, reviewed-by, approved-by, remarks; all optional.")
    private Optional<Path> engagement = Optional.empty();

    @Option(
            names = "--sample",
            paramLabel = "N",
            description = "How many findings, and how many provisions without one, are drawn for a reader"
                    + " (default: ${DEFAULT-VALUE}).")
    private int sample = Workpaper.USUAL_SAMPLE;

    @Option(names = "--seed", paramLabel = "TEXT", description = "What the draw hangs on (default: the run's id).")
    private Optional<String> seed = Optional.empty();

    @Option(
            names = "--issue",
            description =
                    "Also write audit-issued.xlsx, a locked copy of the workbook: rows can be filtered and cells selected, nothing else.")
    private boolean issue;

    /** What was said; a problem where it is not understood. */
    Workpaper workpaper(Problems problems) {
        if (sample < 0) {
            CommandProblems.noSample(sample, problems);
        }
        return new Workpaper(
                engagement.map(file -> EngagementReader.read(file, problems)).orElse(Engagement.NONE),
                Math.max(0, sample),
                seed);
    }

    boolean isToBeIssued() {
        return issue;
    }
}
