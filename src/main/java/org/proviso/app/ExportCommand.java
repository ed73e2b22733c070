package org.proviso.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.proviso.authoring.DroolsExport;
import org.proviso.rule.RuleBook;
import org.proviso.source.Problems;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes the rules in the formats of Drools. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = "Writes the typed rules as DRL and as a decision table that stock Drools loads.")
final class ExportCommand implements Callable<Integer> {
    @SuppressWarnings(
            "UnusedVariable") // the only format there is; named, so that a second one changes nothing for scripts
    @Option(names = "--drools", required = true, description = "For Drools, as proviso.drl and proviso.drl.xlsx.")
    private boolean drools;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            defaultValue = "reports/drools",
            description = "The folder (default: reports/drools).")
    private Path out = Path.of("reports/drools");

    @Option(names = "--rules", paramLabel = "DIR", description = "Rules to use instead of the checkout's own.")
    private Optional<Path> rules = Optional.empty();

    private final Screen screen;

    ExportCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() throws IOException {
        Problems problems = new Problems();
        RuleBook book = Knowledge.book(rules, problems);
        DroolsExport export = new DroolsExport(book, problems);
        String drl = export.drl();
        byte[] table = export.table(Version.TOOL);
        if (!problems.isEmpty()) {
            problems.list().forEach(screen::problem);
            return ExitCode.TO_PUT_RIGHT;
        }
        Files.createDirectories(out);
        Files.writeString(out.resolve("proviso.drl"), drl, StandardCharsets.UTF_8);
        Files.write(out.resolve("proviso.drl.xlsx"), table);
        screen.print("Wrote " + out.resolve("proviso.drl") + " and " + out.resolve("proviso.drl.xlsx") + "\n");
        return ExitCode.DONE;
    }
}
