package org.proviso.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.proviso.review.Earlier;
import org.proviso.review.FalsePositives;
import org.proviso.source.Problems;
import org.proviso.text.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Hands false positives to those who write rules. */
@Command(
        name = "export-tests",
        mixinStandardHelpOptions = true,
        description =
                "Writes every clause that a reviewer found to be a false positive as an example that its pattern must not hold of.")
final class ExportTestsCommand implements Callable<Integer> {
    @Parameters(
            arity = "0..1",
            paramLabel = "PREV",
            defaultValue = "reports",
            description = "A findings.json, its folder or bundle (default: reports).")
    private Path findings = Path.of("reports");

    @Option(
            names = "--log",
            paramLabel = "FILE",
            description = "The review log (default: review-log.jsonl beside the findings).")
    private Optional<Path> log = Optional.empty();

    @Mixin
    private Telling telling = new Telling();

    private final Screen screen;

    ExportTestsCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() throws IOException {
        Problems problems = new Problems();
        Earlier earlier = Earlier.at(findings);
        Optional<FalsePositives> found = earlier.falsePositives(log.orElseGet(earlier::logFile), problems);
        if (found.isEmpty()) {
            return screen.refused(problems);
        }
        int told = telling.tell(screen, found.get()::yaml, json -> json(json, found.get()));
        if (!found.get().leftOut().isEmpty()) {
            screen.err()
                    .println("Left out, because they quote no clause: "
                            + String.join(", ", found.get().leftOut()) + ".");
        }
        return told;
    }

    private static void json(Json json, FalsePositives found) {
        json.objects(
                        "rows",
                        found.rows(),
                        (each, row) -> each.text("pattern", row.pattern())
                                .text("expected", "not-flagged")
                                .text("heading", row.heading())
                                .text("text", row.text())
                                .text("finding", row.finding())
                                .text("rule", row.rule())
                                .text("by", row.by())
                                .text("reason", row.reason()))
                .texts("leftOut", found.leftOut());
    }
}
