package org.proviso.report;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.proviso.audit.Audit;
import org.proviso.audit.Finding;
import org.proviso.audit.Judged;
import org.proviso.audit.Outcome;
import org.proviso.audit.Run;
import org.proviso.audit.Saying;
import org.proviso.audit.Workpaper;
import org.proviso.document.Assessment;
import org.proviso.document.Document;
import org.proviso.document.Format;
import org.proviso.document.Intake;
import org.proviso.document.Limits;
import org.proviso.document.Part;
import org.proviso.document.Provision;
import org.proviso.document.ProvisionId;
import org.proviso.document.Reading;
import org.proviso.document.SourceFile;
import org.proviso.regulation.CriterionId;
import org.proviso.regulation.RegulationId;
import org.proviso.regulation.Severity;
import org.proviso.rule.PatternId;
import org.proviso.rule.ProvisionTypeId;
import org.proviso.rule.RuleId;
import org.proviso.source.Digest;
import org.proviso.source.Place;
import org.proviso.source.Problem;
import org.proviso.source.Quote;
import org.proviso.source.Span;

/** A small audit in our own words: two platforms that can be assessed, one document in German, one file that is damaged. */
final class Fixtures {
    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 24);

    private Fixtures() {}

    static Audit audit() {
        return audit(harbour(), mirador());
    }

    static Audit audit(Document harbour, Document mirador) {
        Document german = document(
                "Mirador",
                "Nutzungsbedingungen",
                "de",
                new Assessment.NotAssessed("language", "The text is German; only English is read."),
                List.of("Wir verarbeiten Ihre Eingaben, um den Dienst zu erbringen."));
        Problem damaged = new Problem(
                "DOC-004",
                Place.of("policies/Harbour/Cookie Policy.pdf"),
                "The PDF ends in the middle of an object; a whole file is expected.",
                "The file was not read.");
        var unread = new Reading.Unread(
                new SourceFile("Harbour", "Cookie Policy", Path.of("policies/Harbour/Cookie Policy.pdf")), damaged);
        return new Audit(
                run(),
                new Intake(
                        List.of(Path.of("policies")),
                        List.of(),
                        List.of(new Intake.Skipped(Path.of("policies/notes.csv"), "data, not a document")),
                        List.of(),
                        Limits.DEFAULT,
                        List.of()),
                List.of(
                        unread,
                        new Reading.Read(harbour, List.of()),
                        new Reading.Read(german, List.of()),
                        new Reading.Read(mirador, List.of())),
                judged(harbour, mirador),
                findings(harbour, mirador),
                FixedCoverage.rows(mirador),
                FixedCoverage.referrals(harbour),
                FixedKnowledge.profile(harbour),
                FixedKnowledge.parties(harbour),
                FixedKnowledge.changes(),
                FixedKnowledge.rules(),
                FixedKnowledge.criteria(),
                FixedKnowledge.terms(),
                Workpaper.USUAL,
                List.of(damaged));
    }

    /** The same audit with other provisions. */
    static Audit with(Audit audit, List<Judged> provisions) {
        return with(audit, provisions, audit.findings());
    }

    /** The same audit with other provisions and findings. */
    static Audit with(Audit audit, List<Judged> provisions, List<Finding> findings) {
        return with(audit, provisions, findings, audit.workpaper());
    }

    private static Audit with(Audit audit, List<Judged> provisions, List<Finding> findings, Workpaper workpaper) {
        return new Audit(
                audit.run(),
                audit.intake(),
                audit.readings(),
                provisions,
                findings,
                audit.coverage(),
                audit.referrals(),
                audit.profile(),
                audit.parties(),
                audit.changes(),
                audit.rules(),
                audit.criteria(),
                audit.terms(),
                workpaper,
                audit.problems());
    }

    /** The same audit with other words on its papers. */
    static Audit with(Audit audit, Workpaper workpaper) {
        return with(audit, audit.provisions(), audit.findings(), workpaper);
    }

    static Run run() {
        return new Run(
                "Proviso 0.1.0",
                AS_OF,
                List.of(new RegulationId("gdpr"), new RegulationId("ccpa"), new RegulationId("ccpa-regulations")),
                Digest.of("rules"),
                Digest.of("regulations"),
                Digest.of("documents"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                true,
                false);
    }

    static Document harbour() {
        return document(
                "Harbour",
                "Privacy Policy",
                "en",
                new Assessment.Assessable(),
                List.of(
                        "This policy explains how Harbour handles what you type, upload and receive.",
                        "We may train our models on your chats unless you switch this off under Settings, Data controls."
                                + " Even where you have switched it off, we will use a chat to improve our models if"
                                + " our systems mark it for safety review, or if you send us feedback about it.",
                        "We keep chats for as long as we find them useful.",
                        "We do not sell personal information. We let advertising partners read a hashed e-mail address so"
                                + " that you see fitting advertisements on other sites.",
                        "Details of cookies are in our Cookie Policy. Which partners we work with is listed in our Partner"
                                + " List, which forms part of this policy."));
    }

    static Document mirador() {
        return document(
                "Mirador",
                "Privacy Policy",
                "en",
                new Assessment.Assessable(),
                List.of(
                        "Mirador GmbH, Hafenstrasse 1, is the controller. You reach our data protection officer at"
                                + " dpo@mirador.example.",
                        "We do not use your prompts to train models.",
                        "You may ask for a copy of your data, have it corrected or erased, and object to its use."));
    }

    static Document document(
            String platform, String type, String language, Assessment assessment, List<String> paragraphs) {
        var source = new SourceFile(platform, type, Path.of("policies/" + platform + "/" + type + ".html"));
        String text = String.join("\n", paragraphs);
        var provisions = new ArrayList<Provision>();
        int start = 0;
        for (String paragraph : paragraphs) {
            var span = new Span(start, start + paragraph.length());
            var id = new ProvisionId(source.id(), provisions.size() + 1);
            List<String> heading =
                    provisions.isEmpty() ? List.of() : List.of("How we use data", "Part " + provisions.size());
            provisions.add(new Provision(id, 0, heading, span, List.of(Part.text(span))));
            start = span.end() + 1;
        }
        return new Document(
                source,
                Format.HTML,
                text.length(),
                Digest.of("<p>" + text),
                type,
                text,
                List.of(),
                provisions,
                platform.equals("Harbour") ? Optional.of(LocalDate.of(2026, 3, 1)) : Optional.empty(),
                language,
                assessment);
    }

    static List<Judged> judged(Document harbour, Document mirador) {
        return List.of(
                judged(harbour, 0, Map.of(), List.of(), List.of()),
                judged(
                        harbour,
                        1,
                        Map.of("model-training-use", 0.95, "opt-out-right", 0.9, "opt-out-exception", 0.9),
                        List.of(),
                        List.of("cp-opt-out-bypass", "cp-opt-out-bypass-flagged", "cp-opt-out-bypass-feedback")),
                judged(harbour, 2, Map.of("retention-indefinite", 0.8), List.of(), List.of("cp-retention-no-criteria")),
                judged(harbour, 3, Map.of("cross-context-ads", 0.85), List.of("sale"), List.of()),
                judged(harbour, 4, Map.of(), List.of(), List.of()),
                judged(mirador, 0, Map.of("controller-identity", 0.95, "dpo-contact", 0.95), List.of(), List.of()),
                judged(mirador, 1, Map.of(), List.of("model-training-use"), List.of()),
                judged(mirador, 2, Map.of("access-right", 0.9, "objection-right", 0.7), List.of(), List.of()));
    }

    /** Every provision of a document, judged to state one type. */
    static List<Judged> judgedAll(Document document) {
        return java.util.stream.IntStream.range(0, document.provisions().size())
                .mapToObj(at -> judged(document, at, Map.of("feedback-use", 0.5), List.of(), List.of()))
                .toList();
    }

    private static Judged judged(
            Document document, int at, Map<String, Double> types, List<String> denies, List<String> patterns) {
        var typed = new TreeMap<ProvisionTypeId, Double>();
        types.forEach((type, confidence) -> typed.put(new ProvisionTypeId(type), confidence));
        var denied = new TreeSet<ProvisionTypeId>();
        denies.forEach(type -> denied.add(new ProvisionTypeId(type)));
        var shown = new TreeSet<PatternId>();
        patterns.forEach(pattern -> shown.add(new PatternId(pattern)));
        return new Judged(document, document.provisions().get(at), typed, denied, shown, saying(shown));
    }

    private static Saying saying(Set<PatternId> shown) {
        List<String> exceptions = shown.isEmpty() ? List.of() : List.of("Even where you have switched it off");
        return new Saying(
                new TreeSet<>(List.of("platform")), new TreeSet<>(List.of("asserted", "permitted")), exceptions);
    }

    static List<Finding> findings(Document harbour, Document mirador) {
        return List.of(
                bypass(harbour, "F-0001", "gdpr:21-1", Severity.HIGH, "the users are in the EEA"),
                bypass(harbour, "F-0002", "ccr:7002-a", Severity.MEDIUM, "the users are consumers in California"),
                clause(
                        harbour,
                        2,
                        "F-0003",
                        "gdpr:13-2-a",
                        "The provision names no period and leaves its length to what the platform finds useful.",
                        Severity.MEDIUM),
                absence("F-0004", "Mirador", "gdpr:13-2-a", "retention-period"));
    }

    static Finding bypass(Document document, String id, String criterion, Severity severity, String condition) {
        Provision provision = document.provisions().get(1);
        String text = provision.span().of(document.text());
        int second = text.indexOf("Even where");
        int start = provision.span().start();
        Quote choice = document.quote(new Span(start, start + second - 1));
        Quote carveOut =
                document.quote(new Span(start + second, provision.span().end()));
        return new Finding(
                id,
                document.source().platform(),
                Optional.of(document.id()),
                Optional.of(provision.id()),
                new CriterionId(criterion),
                Finding.Kind.AT_RISK_CLAUSE,
                Optional.of(new PatternId("cp-opt-out-bypass-flagged")),
                Outcome.FLAGGED,
                severity,
                0.9,
                List.of(new Finding.Evidence("choice", choice), new Finding.Evidence("carve-out", carveOut)),
                "The provision states that chats marked for safety review are used to improve models without regard to the"
                        + " switch under Settings.",
                condition,
                List.of("high (criterion)", "no step down: the trigger lies with the platform"),
                new RuleId("map-" + criterion.replace(':', '-')),
                2,
                List.of(
                        "choice: opt-out of training, \u201cunless you switch this off\u201d",
                        "override: \u201cEven where you have switched it off\u201d scopes over it",
                        "same purpose family: training",
                        "trigger \u201cour systems mark it\u201d lies with the platform"),
                List.of("pattern cp-opt-out-bypass-flagged, way 1: choice [opt-out@100]"),
                false,
                Digest.of(id + "fingerprint"),
                Digest.of(id + "content"));
    }

    static Finding clause(Document document, int at, String id, String criterion, String statement, Severity severity) {
        Provision provision = document.provisions().get(at);
        return new Finding(
                id,
                document.source().platform(),
                Optional.of(document.id()),
                Optional.of(provision.id()),
                new CriterionId(criterion),
                Finding.Kind.INCOMPLETE_DISCLOSURE,
                Optional.of(new PatternId("cp-retention-no-criteria")),
                Outcome.PARTLY_STATED,
                severity,
                0.55,
                List.of(new Finding.Evidence("clause", document.quote(provision.span()))),
                statement,
                "the law applies to the platform",
                List.of("medium (criterion)"),
                new RuleId("map-gdpr-13-2-a"),
                1,
                List.of("the provision is of the type \u201cIndefinite retention\u201d"),
                List.of("type: retention-indefinite"),
                true,
                Digest.of(id + "fingerprint"),
                Digest.of(id + "content"));
    }

    private static Finding absence(String id, String platform, String criterion, String what) {
        return new Finding(
                id,
                platform,
                Optional.empty(),
                Optional.empty(),
                new CriterionId(criterion),
                Finding.Kind.DISCLOSURE_NOT_FOUND,
                Optional.empty(),
                Outcome.NOT_FOUND,
                Severity.MEDIUM,
                0.8,
                List.of(),
                "No " + what + " was found in the documents supplied.",
                "the law applies to the platform",
                List.of("medium (criterion)"),
                new RuleId("map-gdpr-13-2-a"),
                1,
                List.of("3 provisions of 1 document read", "none states a storage period"),
                List.of("unmet: [[retention-period]]"),
                false,
                Digest.of(id + "fingerprint"),
                Digest.of(id + "content"));
    }
}
