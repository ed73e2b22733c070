package org.proviso.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.proviso.audit.Audit;
import org.proviso.audit.Workpaper;
import org.proviso.authoring.Preview;
import org.proviso.authoring.Workshop;
import org.proviso.document.Intake;
import org.proviso.regulation.RegulationId;
import org.proviso.source.Problems;
import org.proviso.text.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says what a change of rules would change. */
@Command(
        name = "preview",
        mixinStandardHelpOptions = true,
        description =
                "Reads documents with the old rules and the new ones, drafts included, and says where they differ.")
final class PreviewCommand implements Callable<Integer> {
    @Parameters(arity = "1..*", paramLabel = "PATH", description = "Files and folders to read, as for audit.")
    private List<Path> paths = List.of();

    @Option(names = "--against", required = true, paramLabel = "DIR", description = "The old rules.")
    private Path against = Path.of("rules");

    @Option(
            names = "--rules",
            paramLabel = "DIR",
            defaultValue = "rules",
            description = "The new rules (default: rules).")
    private Path rules = Path.of("rules");

    @Option(names = "--workbook", paramLabel = "FILE.xlsx", description = "Also write the differences as a workbook.")
    private Optional<Path> workbook = Optional.empty();

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "The day whose law and rules are applied (default: today).")
    private Optional<LocalDate> asOf = Optional.empty();

    @Option(names = "--no-record", description = "Do not put the preview on record in approvals.yaml.")
    private boolean noRecord;

    @Mixin
    private Telling telling = new Telling();

    private final Clock clock;
    private final Screen screen;

    PreviewCommand(Clock clock, Screen screen) {
        this.clock = clock;
        this.screen = screen;
    }

    @Override
    public Integer call() throws IOException {
        Problems problems = new Problems();
        LocalDate today = LocalDate.now(clock.withZone(ZoneOffset.UTC));
        Intake intake = Intake.of(paths, Intake.PlatformFrom.FOLDER);
        intake.problems().forEach(screen::problem);
        Optional<Audit> old = audit(intake, against, false, today, problems);
        Optional<Audit> fresh = audit(intake, rules, true, today, problems);
        Workshop workshop = Knowledge.workshop(Optional.of(rules), problems);
        if (old.isEmpty()
                || fresh.isEmpty()
                || !problems.isEmpty()
                || intake.files().isEmpty()) {
            problems.list().forEach(screen::problem);
            return ExitCode.TO_PUT_RIGHT;
        }
        Preview preview = Preview.of(old.get(), fresh.get());
        if (!noRecord) {
            RuleFiles.write(rules, workshop.record(preview, old.get().run().rules(), today));
        }
        if (workbook.isPresent()) {
            Files.write(workbook.get(), Workshop.workbook(preview, Version.TOOL));
        }
        return telling.tell(screen, () -> words(preview), json -> json(preview, json));
    }

    private Optional<Audit> audit(Intake intake, Path pack, boolean withDrafts, LocalDate today, Problems problems) {
        Set<RegulationId> laws = new LinkedHashSet<>(List.of(new RegulationId("gdpr"), new RegulationId("ccpa")));
        Order order = new Order(
                paths,
                Intake.PlatformFrom.FOLDER,
                laws,
                asOf.orElse(today),
                Optional.of(pack),
                withDrafts,
                Optional.empty(),
                Workpaper.USUAL,
                Runtime.getRuntime().availableProcessors());
        return new Pipeline(order, problems).audit(intake, () -> {}).map(Pipeline.Outcome::audit);
    }

    private String words(Preview preview) {
        StringBuilder out = new StringBuilder();
        for (Preview.Count count : preview.counts()) {
            out.append(count.rule()).append(", ").append(count.platform()).append(": ");
            out.append(count.appeared()).append(" appeared, ");
            out.append(count.gone()).append(" gone, ").append(count.changed()).append(" changed\n");
        }
        for (Preview.Flip flip : preview.flips()) {
            out.append('\n').append(flip.document()).append(": ").append(flip.rule());
            out.append(flip.on().isEmpty() ? "" : " on " + flip.on()).append(": ");
            out.append(flip.before().isEmpty() ? "nothing" : flip.before()).append(" -> ");
            out.append(flip.after().isEmpty() ? "nothing" : flip.after()).append('\n');
            out.append("  \"").append(flip.clause()).append("\"\n");
        }
        out.append(preview.flips().size()).append(preview.flips().size() == 1 ? " difference" : " differences");
        return out.append(noRecord ? "\n" : "; on record as " + preview.digest().brief() + "\n")
                .toString();
    }

    private static void json(Preview preview, Json json) {
        json.text("digest", preview.digest().hex())
                .objects(
                        "counts",
                        preview.counts(),
                        (out, count) -> out.text("rule", count.rule())
                                .text("platform", count.platform())
                                .number("appeared", count.appeared())
                                .number("gone", count.gone())
                                .number("changed", count.changed()))
                .objects(
                        "flips",
                        preview.flips(),
                        (out, flip) -> out.text("platform", flip.platform())
                                .text("document", flip.document())
                                .text("rule", flip.rule())
                                .text("criterion", flip.on())
                                .text("before", flip.before())
                                .text("after", flip.after())
                                .text("clause", flip.clause()));
    }
}
