package org.proviso.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.proviso.authoring.Complaint;
import org.proviso.authoring.Taken;
import org.proviso.authoring.Workshop;
import org.proviso.source.Problem;
import org.proviso.source.Problems;
import org.proviso.text.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes a desk in. */
@Command(
        name = "take-in",
        mixinStandardHelpOptions = true,
        description =
                "Reads a desk, names all that is to be put right, and writes what changed to the files of rules/.")
final class TakeInCommand implements Callable<Integer> {
    @Parameters(paramLabel = "BOOK.xlsx", description = "The desk.")
    private Path book = Path.of("desk.xlsx");

    @Option(names = "--dry-run", description = "Say what would change, and change nothing.")
    private boolean dryRun;

    @Option(
            names = "--rules",
            paramLabel = "DIR",
            defaultValue = "rules",
            description = "The rules to write to (default: rules).")
    private Path rules = Path.of("rules");

    @Mixin
    private Telling telling = new Telling();

    private final Screen screen;

    TakeInCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() throws IOException {
        Problems problems = new Problems();
        Workshop workshop = Knowledge.workshop(Optional.of(rules), problems);
        if (problems.isEmpty() && !isReadable(book)) {
            CommandProblems.noFile(book.toString(), "Nothing was taken in.", problems);
        }
        if (!problems.isEmpty()) {
            problems.list().forEach(screen::problem);
            return ExitCode.TO_PUT_RIGHT;
        }
        Taken taken = workshop.takeIn(book.getFileName().toString(), Files.readAllBytes(book));
        Optional<Path> marked = mark(taken);
        if (taken.problems().isEmpty() && !dryRun) {
            RuleFiles.write(rules, taken.files());
        }
        int told = telling.tell(screen, () -> words(taken, marked), json -> json(json, taken, marked));
        return taken.problems().isEmpty() ? told : ExitCode.TO_PUT_RIGHT;
    }

    /** Whether it is a file, and may be read. */
    static boolean isReadable(Path book) {
        return Files.isRegularFile(book) && Files.isReadable(book);
    }

    private Optional<Path> mark(Taken taken) throws IOException {
        if (taken.marked().isEmpty()) {
            return Optional.empty();
        }
        String name = book.getFileName().toString().replaceFirst("(?i)\\.xlsx$", "") + "-problems.xlsx";
        Path copy = book.resolveSibling(name);
        Files.write(copy, taken.marked().get());
        return Optional.of(copy);
    }

    private String words(Taken taken, Optional<Path> marked) {
        StringBuilder out = new StringBuilder();
        taken.remarks().forEach(each -> out.append(each.problem()).append('\n'));
        taken.problems().forEach(each -> out.append(line(each)).append('\n'));
        taken.changes().forEach(change -> out.append(change).append('\n'));
        int count = taken.problems().size();
        if (count > 0) {
            out.append(count).append(count == 1 ? " problem" : " problems").append("; nothing was taken in.");
            marked.ifPresent(
                    copy -> out.append(" They are red in ").append(copy).append('.'));
        } else if (taken.changes().isEmpty()) {
            out.append("The desk says what the files say; nothing changes.");
        } else {
            out.append(dryRun ? "Would change " : "Changed ")
                    .append(String.join(", ", taken.files().keySet()))
                    .append('.');
        }
        return out.append('\n').toString();
    }

    static String line(Complaint complaint) {
        Problem problem = complaint.problem();
        String column = complaint.column().isEmpty() ? "" : " (" + complaint.column() + ")";
        return problem.code() + " " + problem.place() + column + " " + problem.found() + " " + problem.notDone();
    }

    private static void json(Json json, Taken taken, Optional<Path> marked) {
        json.objects("problems", taken.problems(), TakeInCommand::json)
                .objects("remarks", taken.remarks(), TakeInCommand::json)
                .texts("changes", taken.changes())
                .texts("files", List.copyOf(taken.files().keySet()))
                .text("marked", marked.map(Path::toString));
    }

    static void json(Json json, Complaint complaint) {
        json.text("code", complaint.problem().code())
                .text("book", complaint.problem().place().file())
                .text("cell", complaint.cell())
                .text("column", complaint.column())
                .text("value", complaint.value())
                .text("found", complaint.problem().found())
                .text("expected", complaint.expected())
                .text("nearest", complaint.nearest())
                .text("notDone", complaint.problem().notDone());
    }
}
