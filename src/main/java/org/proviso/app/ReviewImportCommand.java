package org.proviso.app;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.proviso.review.BookImport;
import org.proviso.review.Earlier;
import org.proviso.review.LogEntry;
import org.proviso.source.Problems;
import org.proviso.text.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes a reviewed workbook in. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description =
                "Reads the reviewers' columns of a workbook, names all that is to be put right, and adds what was decided to the review log.")
final class ReviewImportCommand implements Callable<Integer> {
    @Parameters(paramLabel = "BOOK.xlsx", description = "The workbook, sorted, filtered and saved as you like.")
    private Path book = Path.of("audit.xlsx");

    @Option(
            names = {"--findings", "--baseline"},
            paramLabel = "PREV",
            description = "The findings.json that was written with it, its folder or bundle (default: beside it).")
    private Optional<Path> findings = Optional.empty();

    @Option(
            names = "--log",
            paramLabel = "FILE",
            description = "The review log to add to (default: review-log.jsonl beside the findings).")
    private Optional<Path> log = Optional.empty();

    @Option(names = "--as", paramLabel = "NAME", description = "Who decided, where a row names nobody.")
    private Optional<String> name = Optional.empty();

    @Mixin
    private Telling telling = new Telling();

    private final Clock clock;
    private final Screen screen;

    ReviewImportCommand(Clock clock, Screen screen) {
        this.clock = clock;
        this.screen = screen;
    }

    @Override
    public Integer call() throws IOException {
        Problems problems = new Problems();
        Problems remarks = new Problems();
        Earlier earlier = Earlier.at(findings.orElseGet(() -> beside(book)));
        Path file = log.orElseGet(earlier::logFile);
        List<LogEntry> added = new BookImport(book, earlier, file, problems, remarks)
                .run(BookImport.Who.of(name, clock.instant().truncatedTo(ChronoUnit.SECONDS)));
        remarks.list().forEach(screen::problem);
        problems.list().forEach(screen::problem);
        int told = telling.tell(screen, () -> words(added, problems, file), json -> json(json, added, problems));
        return problems.isEmpty() ? told : ExitCode.TO_PUT_RIGHT;
    }

    static Path beside(Path book) {
        Path folder = book.toAbsolutePath().getParent();
        return folder == null ? Path.of(".") : folder;
    }

    private static String words(List<LogEntry> added, Problems problems, Path file) {
        int count = problems.list().size();
        if (count > 0) {
            return count + (count == 1 ? " problem" : " problems") + "; nothing was taken in.\n";
        }
        if (added.isEmpty()) {
            return "Everything that stands in the workbook is in the log; nothing was added.\n";
        }
        String rows = added.stream().map(LogEntry::finding).collect(Collectors.toCollection(TreeSet::new)).stream()
                .collect(Collectors.joining(", "));
        return added.size() + (added.size() == 1 ? " entry was" : " entries were") + " added to " + file + ": " + rows
                + ".\n";
    }

    private static void json(Json json, List<LogEntry> added, Problems problems) {
        json.objects(
                        "added",
                        added,
                        (each, entry) -> each.text("finding", entry.finding())
                                .text("fingerprint", entry.item())
                                .text("column", entry.column().id())
                                .text("old", entry.old())
                                .text("new", entry.now())
                                .text("by", entry.by()))
                .objects("problems", problems.list(), CommandProblems::json);
    }
}
