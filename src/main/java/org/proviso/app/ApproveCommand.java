package org.proviso.app;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.proviso.authoring.Workshop;
import org.proviso.rule.Rule;
import org.proviso.source.Problems;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes down that somebody approves rules. */
@Command(
        name = "approve",
        mixinStandardHelpOptions = true,
        description = "Writes down that somebody approves what rules say now. An attestation, not an authentication.")
final class ApproveCommand implements Callable<Integer> {
    @Parameters(arity = "1..*", paramLabel = "RULE", description = "Ids of rules that are in review or shipped.")
    private List<String> ids = List.of();

    @Option(
            names = "--as",
            required = true,
            paramLabel = "NAME",
            description = "Who approves; not who wrote or changed it.")
    private String name = "";

    @Option(
            names = "--role",
            required = true,
            paramLabel = "ROLE",
            description = "In which role, such as \"privacy counsel\".")
    private String role = "";

    @Option(names = "--rules", paramLabel = "DIR", defaultValue = "rules", description = "The rules (default: rules).")
    private Path rules = Path.of("rules");

    private final Clock clock;
    private final Screen screen;

    ApproveCommand(Clock clock, Screen screen) {
        this.clock = clock;
        this.screen = screen;
    }

    @Override
    public Integer call() throws IOException {
        Problems problems = new Problems();
        Workshop workshop = Knowledge.workshop(Optional.of(rules), problems);
        LocalDate today = LocalDate.now(clock.withZone(ZoneOffset.UTC));
        Map<String, String> files = problems.isEmpty() ? workshop.approve(ids, name, role, today, problems) : Map.of();
        GitAuthors git = new GitAuthors(rules, problems);
        for (Rule rule : workshop.book().rules()) {
            if (ids.contains(rule.id().value())) {
                git.check(rule);
            }
        }
        if (!problems.isEmpty()) {
            problems.list().forEach(screen::problem);
            return ExitCode.TO_PUT_RIGHT;
        }
        RuleFiles.write(rules, files);
        screen.print("Approved by " + name + " (" + role + "), " + today + ": " + String.join(", ", ids)
                + ".\nThis is an attestation, not an authentication: Proviso believed the name. Changed "
                + String.join(", ", files.keySet()) + (git.isUsed() ? "; commit it.\n" : ".\n"));
        return ExitCode.DONE;
    }
}
