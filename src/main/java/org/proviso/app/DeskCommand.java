package org.proviso.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.proviso.authoring.Workshop;
import org.proviso.source.Place;
import org.proviso.source.Problems;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes the desk. */
@Command(
        name = "desk",
        mixinStandardHelpOptions = true,
        description = "Writes everything that lawyers own as one workbook, to edit and to take in again.")
final class DeskCommand implements Callable<Integer> {
    @Option(
            names = "--out",
            paramLabel = "BOOK.xlsx",
            defaultValue = "desk.xlsx",
            description = "Where it is written (default: desk.xlsx). A file that is there is not overwritten.")
    private Path out = Path.of("desk.xlsx");

    @Option(names = "--rules", paramLabel = "DIR", description = "Rules to use instead of the checkout's own.")
    private Optional<Path> rules = Optional.empty();

    @Option(
            names = "--last-run",
            paramLabel = "FINDINGS.json",
            defaultValue = "reports/findings.json",
            description = "The run of which the desk says how often each rule fired (default: reports/findings.json).")
    private Path lastRun = Path.of("reports/findings.json");

    private final Screen screen;

    DeskCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() throws IOException {
        Problems problems = new Problems();
        Workshop workshop = Knowledge.workshop(rules, problems);
        if (Files.exists(out)) {
            problems.add(
                    "CMD-020",
                    Place.of(out.toString()),
                    "There is such a file already, and somebody may have worked in it.",
                    "No desk was written; name another file with --out, or take that one away.");
        }
        if (!problems.isEmpty()) {
            problems.list().forEach(screen::problem);
            return ExitCode.TO_PUT_RIGHT;
        }
        Map<String, String> firings = Files.isRegularFile(lastRun) ? LastRun.firings(lastRun) : Map.of();
        byte[] desk = workshop.desk(Version.TOOL, firings);
        Files.write(out, desk);
        screen.print("Wrote " + out + ". Edit it, save it, and try: proviso rules take-in " + out + " --dry-run\n");
        return ExitCode.DONE;
    }
}
