package org.proviso.report;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.proviso.audit.Applicability;
import org.proviso.audit.Applies;
import org.proviso.audit.Party;
import org.proviso.audit.RuleUse;
import org.proviso.audit.Settings;
import org.proviso.audit.SeverityChange;
import org.proviso.audit.Term;
import org.proviso.document.Document;
import org.proviso.regulation.Criterion;
import org.proviso.regulation.CriterionId;
import org.proviso.regulation.Flag;
import org.proviso.regulation.PartyRole;
import org.proviso.regulation.RegulationId;
import org.proviso.regulation.Severity;
import org.proviso.regulation.Standing;
import org.proviso.rule.RuleId;
import org.proviso.source.Place;

/** Rules and criteria for the small audit of {@link Fixtures}. */
final class FixedKnowledge {
    private FixedKnowledge() {}

    static List<RuleUse> rules() {
        return List.of(
                rule("opt-out-right", "provision type", "A provision that gives a choice is an opt-out right.", 1),
                rule("map-gdpr-21-1", "mapping", "An opt-out bypass by flagging is held against gdpr:21-1.", 1),
                rule("map-ccr-7002-a", "mapping", "An opt-out bypass by flagging is held against ccr:7002-a.", 1),
                rule(
                        "map-gdpr-13-2-a",
                        "mapping",
                        "An indefinite retention, or none, is held against gdpr:13-2-a.",
                        2));
    }

    private static RuleUse rule(String id, String kind, String sentence, int firings) {
        return new RuleUse(
                new RuleId(id),
                kind,
                id.replace('-', ' '),
                kind.equals("mapping")
                        ? Optional.of(new CriterionId(id.substring(4).replaceFirst("-", ":")))
                        : Optional.empty(),
                "shipped",
                "Proviso",
                2,
                LocalDate.of(2026, 1, 1),
                Optional.empty(),
                sentence,
                "not measured",
                firings);
    }

    static List<Applicability> profile(Document harbour) {
        var consent = new Flag(
                "relies-on-consent",
                "Consent relied on",
                "Does the platform rely on consent?",
                "if consent is relied on",
                List.of());
        var provision = harbour.provisions().get(1);
        return List.of(
                new Applicability(
                        "Harbour",
                        consent,
                        Applies.Answer.YES,
                        "The text says so.",
                        List.of(new Applicability.Evidence(
                                "consent-relied-on", provision.id(), harbour.quote(provision.span())))),
                new Applicability(
                        "Mirador", consent, Applies.Answer.UNKNOWN, "The documents supplied do not say.", List.of()));
    }

    static List<Party> parties(Document harbour) {
        var provision = harbour.provisions().get(0);
        return List.of(new Party(
                "Harbour",
                new PartyRole("controller", "Controller", List.of("controller-identity")),
                List.of("eea"),
                provision.id(),
                harbour.quote(provision.span())));
    }

    static List<SeverityChange> changes() {
        return List.of(new SeverityChange(
                "Mirador",
                criteria().get(1),
                new Settings.NewSeverity(
                        Severity.LOW,
                        "periods are told in the contract with each customer",
                        Place.line("policies/Mirador/proviso.yaml", 3))));
    }

    static List<Term> terms() {
        return List.of(
                new Term(
                        "pattern",
                        "Opt-out bypass",
                        "cp-opt-out-bypass",
                        "A use is kept in spite of a choice.",
                        "none"),
                new Term("words (topic)", "lamp", "lamp", "What phrases name.", "The lamp is lit."));
    }

    static List<Criterion> criteria() {
        return List.of(
                criterion(
                        "gdpr:13-1-b",
                        "Contact of the officer",
                        Criterion.Kind.REQUIRED_DISCLOSURE,
                        Standing.Checked.MATCHED),
                criterion(
                        "gdpr:13-2-a",
                        "Period of storage",
                        Criterion.Kind.REQUIRED_DISCLOSURE,
                        Standing.Checked.MATCHED),
                criterion("gdpr:21-1", "Objection is heeded", Criterion.Kind.AT_RISK_CLAUSE, Standing.Checked.MATCHED),
                criterion(
                        "ccr:7002-a",
                        "Use fits expectations",
                        Criterion.Kind.AT_RISK_CLAUSE,
                        Standing.Checked.SECONDARY));
    }

    private static Criterion criterion(String id, String title, Criterion.Kind kind, Standing.Checked checked) {
        boolean gdpr = id.startsWith("gdpr");
        return new Criterion(
                new CriterionId(id),
                new RegulationId(gdpr ? "gdpr" : "ccpa-regulations"),
                gdpr ? "GDPR Article " + id.substring(5) : "11 CCR " + id.substring(4),
                title,
                "The text gives what the title names, plainly and without taking it back.",
                kind,
                gdpr ? "users in the EEA" : "consumers in California",
                List.of(),
                List.of(),
                Optional.empty(),
                List.of("Privacy Policy"),
                "",
                Severity.MEDIUM,
                "concerns a choice of the user",
                Optional.empty(),
                new Standing(
                        Standing.Status.IN_FORCE,
                        LocalDate.of(2018, 5, 25),
                        Optional.empty(),
                        Optional.empty(),
                        checked,
                        Optional.empty()),
                URI.create("https://law.example/" + id.replace(':', '/')),
                List.of(),
                Place.line("regulations/law/criteria/topic.yaml", 1));
    }
}
