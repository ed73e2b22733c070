package org.proviso.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.proviso.document.Intake;
import org.proviso.document.SettingsFile;
import org.proviso.review.Recall;
import org.proviso.review.Waivers;
import org.proviso.source.Place;
import org.proviso.source.Problems;
import picocli.CommandLine.Option;

/** What an audit is told of earlier runs: the last one, and the exceptions that were approved. */
final class Remembering {
    @Option(
            names = "--baseline",
            paramLabel = "PREV",
            description =
                    "The run before: its findings.json, the folder that holds it, or its bundle. What reviewers said is carried on, and each finding is new, unchanged, changed, gone or to be reviewed again.")
    private Optional<Path> baseline = Optional.empty();

    @Option(
            names = "--waivers",
            paramLabel = "FILE",
            description =
                    "Approved exceptions, which do not count for --fail-on (default: waivers.yaml beside proviso.yaml, where there is one).")
    private Optional<Path> waivers = Optional.empty();

    /** Reads both; {@code remarks} takes what is told and hinders nothing. */
    Recall recall(Intake intake, Problems problems, Problems remarks) throws IOException {
        return Recall.of(baseline, waivers.or(() -> beside(intake, problems)), problems, remarks);
    }

    private static Optional<Path> beside(Intake intake, Problems problems) {
        List<Path> found = intake.settings().stream()
                .map(SettingsFile::folder)
                .map(folder -> folder.resolve(Waivers.FILE))
                .filter(Files::isRegularFile)
                .distinct()
                .sorted()
                .toList();
        if (found.size() > 1) {
            problems.add(
                    "WAIV-009",
                    Place.of(found.get(1).toString()),
                    "There is a file of waivers here, and another at " + found.get(0)
                            + ". Put them together, and name the file with --waivers.",
                    "Nothing was audited.");
        }
        return found.stream().findFirst();
    }
}
