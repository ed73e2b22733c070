package org.proviso.app;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.proviso.regulation.Criterion;
import org.proviso.regulation.CriterionId;
import org.proviso.regulation.RegulationId;
import org.proviso.source.Problems;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The catalogue of criteria: listed, shown, checked. */
@Command(
        name = "regulations",
        mixinStandardHelpOptions = true,
        description = "The criteria that texts are held against.",
        synopsisSubcommandLabel = "COMMAND")
final class RegulationsCommand {
    private final Clock clock;
    private final Screen screen;

    RegulationsCommand(Clock clock, Screen screen) {
        this.clock = clock;
        this.screen = screen;
    }

    @Command(mixinStandardHelpOptions = true, description = "Lists the criteria.")
    int list(
            @Option(
                            names = "--regulations",
                            split = ",",
                            paramLabel = "LAW",
                            defaultValue = "gdpr,ccpa",
                            description =
                                    "gdpr, ccpa, ccpa-regulations; ccpa means both of California (default: gdpr,ccpa).")
                    List<String> named,
            @Option(
                            names = "--as-of",
                            paramLabel = "DATE",
                            description = "Only those that apply on this day (default: all).")
                    Optional<LocalDate> asOf,
            @Mixin Telling telling)
            throws IOException {
        Problems problems = new Problems();
        Knowledge knowledge = Knowledge.read(Optional.empty(), problems);
        Set<RegulationId> laws =
                knowledge.laws(named.stream().map(RegulationId::new).toList(), "Nothing was listed.", problems);
        if (!problems.isEmpty()) {
            return screen.refused(problems);
        }
        List<CriterionWords> listed = knowledge.catalogue().criteria().stream()
                .filter(criterion -> laws.contains(criterion.regulation()))
                .filter(criterion -> asOf.map(criterion.standing()::isInForceOn).orElse(true))
                .map(criterion -> words(criterion, knowledge, asOf))
                .toList();
        return telling.tell(
                screen, () -> table(listed), json -> json.objects("criteria", listed, (out, words) -> words.json(out)));
    }

    private static String table(List<CriterionWords> listed) {
        Columns table = new Columns();
        table.row("criterion", "citation", "severity", "kind", "status", "citation checked", "title");
        for (CriterionWords each : listed) {
            Criterion criterion = each.criterion();
            table.row(
                    criterion.id().value(),
                    criterion.citation(),
                    criterion.severity().word(),
                    criterion.kind().word(),
                    criterion.standing().status().word(),
                    criterion.standing().isToBeRechecked() ? "to be re-checked" : "matched",
                    criterion.title());
        }
        long open = listed.stream()
                .filter(each -> each.criterion().standing().isToBeRechecked())
                .count();
        return table + "\n" + listed.size() + (listed.size() == 1 ? " criterion, " : " criteria, ") + open
                + " with a citation to be re-checked\n";
    }

    @Command(mixinStandardHelpOptions = true, description = "Shows all that the catalogue holds on one criterion.")
    int show(
            @Parameters(paramLabel = "ID", description = "The criterion, such as gdpr:13-2-a.") String id,
            @Option(
                            names = "--as-of",
                            paramLabel = "DATE",
                            description = "The day for which it is said whether it applies (default: today).")
                    Optional<LocalDate> asOf,
            @Mixin Telling telling)
            throws IOException {
        Problems problems = new Problems();
        Knowledge knowledge = Knowledge.read(Optional.empty(), problems);
        Optional<Criterion> found = knowledge.catalogue().find(new CriterionId(id));
        if (problems.isEmpty() && found.isEmpty()) {
            CommandProblems.unknownCriterion(id, knowledge.catalogue(), problems);
        }
        if (!problems.isEmpty() || found.isEmpty()) {
            return screen.refused(problems);
        }
        CriterionWords words = words(found.get(), knowledge, asOf);
        return telling.tell(screen, words::text, words::json);
    }

    @Command(
            mixinStandardHelpOptions = true,
            description = "Checks the files of the catalogue: every citation against its id and its link, every word.")
    int check(
            @Option(
                            names = "--strict",
                            description =
                                    "Refuses every criterion whose citation was not matched to the official text.")
                    boolean strict,
            @Mixin Telling telling)
            throws IOException {
        Problems problems = new Problems();
        Knowledge knowledge = Knowledge.read(Optional.empty(), problems);
        List<Criterion> criteria = knowledge.catalogue().criteria();
        if (strict) {
            criteria.forEach(criterion -> CommandProblems.toBeRechecked(criterion, problems));
        }
        problems.list().forEach(screen::problem);
        int told = telling.tell(
                screen,
                () -> criteria.size() + " criteria read, " + problems.list().size()
                        + (problems.list().size() == 1 ? " problem\n" : " problems\n"),
                json -> json.number("criteria", criteria.size())
                        .flag("strict", strict)
                        .objects("problems", problems.list(), CommandProblems::json));
        return problems.isEmpty() ? told : ExitCode.TO_PUT_RIGHT;
    }

    private CriterionWords words(Criterion criterion, Knowledge knowledge, Optional<LocalDate> asOf) {
        return new CriterionWords(
                criterion, knowledge.book(), asOf.orElseGet(() -> LocalDate.now(clock.withZone(ZoneOffset.UTC))));
    }
}
