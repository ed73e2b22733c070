package org.proviso.app;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.proviso.audit.Audit;
import org.proviso.audit.Outcome;
import org.proviso.document.Assessment;
import org.proviso.document.Intake;
import org.proviso.document.Reading;
import org.proviso.regulation.RegulationId;
import org.proviso.regulation.Severity;
import org.proviso.report.Report;
import org.proviso.report.ReportFormat;
import org.proviso.report.Written;
import org.proviso.review.Recall;
import org.proviso.source.Problems;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Audits files and folders. */
@Command(
        name = "audit",
        mixinStandardHelpOptions = true,
        description = "Reads policies and terms, holds them against the criteria, and leaves a workbook.",
        footer = {"", "Exit codes: 0 done; 1 findings at or above --fail-on; 2 something to put right; 3 a bug."})
final class AuditCommand implements Callable<Integer> {
    @Parameters(
            arity = "1..*",
            paramLabel = "PATH",
            description = "Files and folders; \"Platform/Document type.ext\" gives platform and type.")
    private List<Path> paths = List.of();

    @Option(
            names = "--regulations",
            split = ",",
            paramLabel = "LAW",
            defaultValue = "gdpr,ccpa",
            description = "gdpr, ccpa, ccpa-regulations; ccpa means both of California (default: gdpr,ccpa).")
    private List<String> regulations = List.of();

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "The day whose law and rules are applied, such as 2026-11-24 (default: today).")
    private Optional<LocalDate> asOf = Optional.empty();

    @Option(
            names = "--rules",
            paramLabel = "DIR|BOOK.xlsx",
            description = "Rules, or a desk, to use instead of the shipped ones.")
    private Optional<Path> rules = Optional.empty();

    @Option(names = "--with-drafts", description = "Use rules that are drafts or in review, too; the cover says so.")
    private boolean withDrafts;

    @Option(
            names = "--platform-from",
            paramLabel = "folder|file",
            defaultValue = "folder",
            description = "file: each file is a platform of its own.")
    private Intake.PlatformFrom platformFrom = Intake.PlatformFrom.FOLDER;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            defaultValue = "reports",
            description = "Where the reports go (default: reports); - with one format prints it.")
    private Path out = Path.of("reports");

    @Option(
            names = "--format",
            split = ",",
            paramLabel = "FORMAT",
            defaultValue = "xlsx,json",
            description = "xlsx, json (default: both).")
    private List<String> formats = List.of();

    @Option(
            names = "--fail-on",
            paramLabel = "SEVERITY",
            description =
                    "Exit with 1 when a finding that hangs on no open condition is as grave as this: info, low, medium, high, critical; with 2 when a document was not assessed.")
    private Optional<Severity> failOn = Optional.empty();

    @Option(
            names = "--floor",
            paramLabel = "SHARE",
            description =
                    "From 0 to 1: a finding of less confidence, or of a rule whose measured precision is less, needs a reader and does not count for --fail-on.")
    private Optional<Double> floor = Optional.empty();

    @Mixin
    private Papers papers = new Papers();

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Documents read at a time (default: one per processor).")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Mixin
    private Remembering remembering = new Remembering();

    /** A document that was read although its encoding was in doubt. */
    private static final String REMARK = "DOC-012";

    private final Clock clock;
    private final Screen screen;

    AuditCommand(Clock clock, Screen screen) {
        this.clock = clock;
        this.screen = screen;
    }

    @Override
    public Integer call() throws IOException {
        Problems problems = new Problems();
        Set<ReportFormat> wanted = wanted(problems);
        floor.filter(share -> !(share >= 0 && share <= 1))
                .ifPresent(share -> CommandProblems.noShare(share, "Nothing was audited.", problems));
        if (threads < 1) {
            CommandProblems.noThread(threads, problems);
        }
        RunLog log = new RunLog(clock);
        Intake intake = Intake.of(paths, platformFrom);
        Problems remarks = new Problems();
        Recall recall = remembering.recall(intake, problems, remarks);
        if (wanted.contains(ReportFormat.XLSX) && problems.isEmpty()) {
            Thread warmUp = new Thread(Report::warmUp, "warm-up");
            warmUp.setDaemon(true);
            warmUp.start();
        }
        Optional<Pipeline.Outcome> outcome = audit(intake, problems);
        if (outcome.isEmpty() || intake.files().isEmpty()) {
            problems.list().forEach(screen::problem);
            intake.problems().forEach(screen::problem);
            return ExitCode.TO_PUT_RIGHT;
        }
        log.mark("audited");
        log.rulesFrom(outcome.get().rulesFrom());
        Recall.Reviewed reviewed =
                recall.review(outcome.get().audit(), outcome.get().known(), problems);
        if (!problems.isEmpty()) {
            return screen.refused(problems);
        }
        int code = deliver(reviewed, wanted, log);
        return forward(recall, remarks) ? code : ExitCode.TO_PUT_RIGHT;
    }

    private Optional<Pipeline.Outcome> audit(Intake intake, Problems problems) {
        Set<RegulationId> laws = new LinkedHashSet<>();
        regulations.forEach(law -> laws.add(new RegulationId(law)));
        Order order = new Order(
                paths,
                platformFrom,
                laws,
                asOf.orElseGet(() -> LocalDate.now(clock.withZone(ZoneOffset.UTC))),
                rules,
                withDrafts,
                floor,
                papers.workpaper(problems),
                threads);
        try (Progress progress = screen.progress("Reading", intake.files().size())) {
            return new Pipeline(order, problems).audit(intake, progress::step);
        }
    }

    /** Takes the review log along, and tells what hindered nothing; true when there was nothing to tell. */
    private boolean forward(Recall recall, Problems remarks) throws IOException {
        if (!out.toString().equals("-")) {
            recall.forward(out, remarks);
        }
        remarks.list().forEach(screen::problem);
        return remarks.isEmpty();
    }

    private int deliver(Recall.Reviewed reviewed, Set<ReportFormat> wanted, RunLog log) throws IOException {
        Audit audit = reviewed.audit();
        Report report = Report.of(audit, reviewed.review());
        if (out.toString().equals("-")) {
            report.write(wanted.iterator().next(), screen.stream());
            audit.problems().forEach(screen::problem);
            return exitCode(reviewed);
        }
        Written written = report.write(out, wanted);
        screen.print(report.onScreen(written, screen.columns()));
        log.mark("reported");
        log.write(out, audit);
        return written.problems().isEmpty() ? exitCode(reviewed) : ExitCode.TO_PUT_RIGHT;
    }

    private Set<ReportFormat> wanted(Problems problems) {
        Set<ReportFormat> wanted = EnumSet.noneOf(ReportFormat.class);
        for (String format : formats) {
            ReportFormat.named(format)
                    .ifPresentOrElse(wanted::add, () -> CommandProblems.unknownFormat(format, problems));
        }
        if (papers.isToBeIssued()) {
            wanted.add(ReportFormat.ISSUED);
        }
        if (out.toString().equals("-") && wanted.size() > 1) {
            CommandProblems.oneFormatOnly(problems);
        }
        return wanted;
    }

    /** A file that was not read makes the audit incomplete, which comes before what it found; for a gate, so does one not assessed. */
    private int exitCode(Recall.Reviewed reviewed) {
        Audit audit = reviewed.audit();
        boolean incomplete = audit.readings().stream().anyMatch(Reading.Unread.class::isInstance)
                || audit.problems().stream().anyMatch(problem -> !problem.code().equals(REMARK));
        boolean unassessed = failOn.isPresent()
                && audit.readings().stream()
                        .anyMatch(reading -> reading instanceof Reading.Read read
                                && read.document().assessment() instanceof Assessment.NotAssessed);
        if (incomplete || unassessed) {
            return ExitCode.TO_PUT_RIGHT;
        }
        boolean grave = failOn.isPresent()
                && audit.findings().stream()
                        .filter(finding -> !finding.needsReader() && finding.outcome() != Outcome.CONDITIONAL)
                        .filter(finding -> !reviewed.review().isWaived(finding))
                        .anyMatch(finding -> finding.severity().compareTo(failOn.get()) >= 0);
        return grave ? ExitCode.FINDINGS : ExitCode.DONE;
    }
}
