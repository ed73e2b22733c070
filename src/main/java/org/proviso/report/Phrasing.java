package org.proviso.report;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.proviso.audit.Finding;
import org.proviso.audit.Outcome;
import org.proviso.audit.RuleUse;
import org.proviso.audit.Run;
import org.proviso.regulation.Criterion;
import org.proviso.regulation.CriterionId;
import org.proviso.regulation.Severity;
import org.proviso.review.State;
import org.proviso.rule.Life;
import org.proviso.sheet.Cell;
import org.proviso.sheet.Tone;

/** The words that every artefact shares. */
final class Phrasing {
    /** Above the digests of the rows. */
    static final String INTEGRITY =
            "Integrity: a digest of every row as issued, without what reviewers fill in. \u201cproviso verify\u201d names the cells that"
                    + " differ. Unsigned, it shows accidental change only.";

    static final String DISCLAIMER =
            "This report describes what the documents supplied state, permit or reserve, and which disclosures were not found in them."
                    + " No legal determination is made: whether a law applies, what it requires here and with what effect is for"
                    + " counsel to decide.";
    static final String TITLE = "Audit of privacy policies and terms";
    static final String NO_CONCLUSION =
            "The workbook lists what was read, what it was held against and what was matched, so that a reader can follow and"
                    + " repeat every step. It draws no conclusion on compliance.";
    static final String NOTHING_TO_QUOTE = "nothing to quote: not found in the documents supplied";
    static final String DISCLAIMER_IN_SHORT = "No legal determination is made.";

    private static final Map<Severity, Tone> SEVERITIES = Map.of(
            Severity.CRITICAL, Tone.ALARM,
            Severity.HIGH, Tone.STRONG,
            Severity.MEDIUM, Tone.NOTICE,
            Severity.LOW, Tone.MILD,
            Severity.INFO, Tone.QUIET);
    private static final Map<Outcome, Tone> OUTCOMES = Map.of(
            Outcome.STATED, Tone.CALM,
            Outcome.PARTLY_STATED, Tone.MILD,
            Outcome.FLAGGED, Tone.STRONG,
            Outcome.NOT_FOUND, Tone.NOTICE,
            Outcome.NONE_OBSERVED, Tone.CALM,
            Outcome.CONDITIONAL, Tone.OPEN,
            Outcome.NOT_APPLICABLE, Tone.GREY,
            Outcome.NOT_ASSESSED, Tone.GREY,
            Outcome.ERROR, Tone.ALARM);

    private Phrasing() {}

    static Tone tone(Severity severity) {
        return SEVERITIES.getOrDefault(severity, Tone.GREY);
    }

    static Tone tone(Outcome outcome) {
        return OUTCOMES.getOrDefault(outcome, Tone.GREY);
    }

    static Map<String, Tone> severities() {
        return byWord(Severity.values(), Severity::word, Phrasing::tone);
    }

    static Map<String, Tone> outcomes() {
        return byWord(Outcome.values(), Outcome::word, Phrasing::tone);
    }

    static Tone tone(State state) {
        return switch (state) {
            case NEW -> Tone.CALM;
            case UNCHANGED -> Tone.QUIET;
            case CHANGED -> Tone.OPEN;
            case GONE -> Tone.GREY;
            case RE_REVIEW -> Tone.STRONG;
        };
    }

    static Map<String, Tone> states() {
        return byWord(State.values(), State::word, Phrasing::tone);
    }

    static List<Severity> gravestFirst() {
        return Arrays.stream(Severity.values())
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    private static <E> Map<String, Tone> byWord(E[] values, Function<E, String> word, Function<E, Tone> tone) {
        var tones = new TreeMap<String, Tone>();
        Arrays.stream(values).forEach(value -> tones.put(word.apply(value), tone.apply(value)));
        return tones;
    }

    /** The citation, and under it that it is to be re-checked and why, where it is. */
    static String citation(Criterion criterion) {
        return criterion.citation()
                + (criterion.standing().isToBeRechecked() ? "\nto be re-checked: " + known(criterion) : "");
    }

    /** How surely the citation is known. */
    static String known(Criterion criterion) {
        return criterion.standing().checked().words();
    }

    /** "high", or "high, conditional". */
    static String severity(Finding finding) {
        return finding.severity().word() + (AuditIndex.isConditional(finding) ? ", conditional" : "");
    }

    /** Which rules took part, in a few words. */
    static String rules(Run run) {
        return (run.asPacked() ? "rules as packed with the program" : "rules changed since the program was built")
                + (run.withDrafts() ? ", drafts included" : "");
    }

    /** How many of the rules somebody approved, and how many nobody did. */
    static String review(List<RuleUse> rules) {
        long approved = rules.stream()
                .filter(rule -> rule.status().equals(Life.Status.APPROVED.word()))
                .count();
        long shipped = rules.stream()
                .filter(rule -> rule.status().equals(Life.Status.SHIPPED.word()))
                .count();
        return shipped + " shipped, not reviewed by counsel for this engagement; "
                + (approved == 0 ? "none approved" : approved + " approved, as rules/approvals.yaml attests");
    }

    /** The quote that shows best what was found, of at most that many characters: the carve-out of a bypass, else the longest. */
    static String quote(Finding finding, int most) {
        if (finding.quotes().isEmpty()) {
            return NOTHING_TO_QUOTE;
        }
        String text = finding.quotes().stream()
                .max(Comparator.comparing((Finding.Evidence each) -> each.role().equals("carve-out"))
                        .thenComparing(each -> each.quote().text().length()))
                .map(each -> each.quote().text())
                .orElse(NOTHING_TO_QUOTE);
        return "\u201c" + shortened(text.replaceAll("\\s+", " ").strip(), most) + "\u201d";
    }

    /** The text, or its beginning up to a space and an ellipsis. */
    static String shortened(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int space = text.lastIndexOf(' ', most - 2);
        return text.substring(0, space > most / 2 ? space : most - 2) + " \u2026";
    }

    /** What an outcome says. */
    static String meaning(Outcome outcome) {
        return switch (outcome) {
            case STATED -> "A disclosure was found that is of a type that satisfies the criterion.";
            case PARTLY_STATED ->
                "A part of what is asked was found, or a clause brings the duty in and lacks an element.";
            case FLAGGED -> "A clause of a shape that bears on the criterion was found.";
            case NOT_FOUND -> "No disclosure of this was found in the documents supplied. It may stand in another.";
            case NONE_OBSERVED ->
                "No clause of the shapes that rules look for was found in the documents supplied. Other shapes may be there.";
            case CONDITIONAL -> "The outcome hangs on something that the documents leave open; the reason says what.";
            case NOT_APPLICABLE -> "The documents say that what the criterion needs is not so.";
            case NOT_ASSESSED ->
                "Not judged: no rule maps to it yet, no text can decide it, or no document that can hold it was supplied or could be assessed.";
            case ERROR -> "Judging it failed; the run log has the problem.";
        };
    }

    /** How a finding of that kind comes about. */
    static String meaning(Finding.Kind kind) {
        return switch (kind) {
            case AT_RISK_CLAUSE -> "A clause of a shape that bears on the criterion is there.";
            case INCOMPLETE_DISCLOSURE ->
                "A clause brings the duty in and lacks an element, or only a part of what is asked was found.";
            case DISCLOSURE_NOT_FOUND -> "Nothing in the documents supplied satisfies the criterion.";
            case CONTRADICTION -> "Two statements of the documents do not go together.";
        };
    }

    /** How much a finding of that severity matters. */
    static String meaning(Severity severity) {
        return switch (severity) {
            case CRITICAL -> "Sensitive data or data of children, or a core choice or notice is contradicted.";
            case HIGH -> "A right, a legal basis or a mandatory disclosure is set aside or missing.";
            case MEDIUM -> "Incomplete or vague, or it hangs on facts.";
            case LOW -> "Form or style.";
            case INFO -> "Recorded for tracing, or an exception with bounds.";
        };
    }

    /** The provision types that satisfy a criterion, one group a line. */
    static String satisfies(AuditIndex index, Criterion criterion) {
        return criterion.satisfiedBy().isEmpty()
                ? "no disclosure is asked"
                : criterion.satisfiedBy().stream()
                        .map(group -> group.stream().map(index::type).collect(Collectors.joining(" or ")))
                        .collect(Collectors.joining("\nand "));
    }

    /** Leads to the row of a criterion. */
    static Cell link(CriterionId criterion) {
        return Cell.link(criterion.value(), CriteriaTable.NAME, criterion.value());
    }

    /** One below the other, or "none". */
    static String lines(Collection<?> items) {
        return items.isEmpty() ? "none" : items.stream().map(Object::toString).collect(Collectors.joining("\n"));
    }

    /** One after the other, or "none". */
    static String list(Collection<?> items) {
        return items.isEmpty() ? "none" : items.stream().map(Object::toString).collect(Collectors.joining(", "));
    }

    /** The first so many items, and how many there are besides. */
    static String some(List<String> items, int most, String between) {
        String shown = items.stream().limit(most).collect(Collectors.joining(between));
        return items.size() <= most ? shown : shown + between + "and " + (items.size() - most) + " more";
    }

    /** Where a finding was made: a provision, or all documents of a platform. */
    static String where(Finding finding) {
        return finding.provision().map(Object::toString).orElseGet(() -> "all documents of " + finding.platform());
    }

    /** A link to the row of the first id, or "none". */
    static Cell first(List<String> ids, String sheet) {
        return ids.isEmpty() ? Cell.text("none") : Cell.link(ids.get(0), sheet, ids.get(0));
    }

    /** "7 of 20 (35 %)". */
    static String share(long part, long whole) {
        return part + " of " + whole + (whole == 0 ? "" : " (" + Math.round(100.0 * part / whole) + " %)");
    }

    static String yesOrNo(boolean claim) {
        return claim ? "yes" : "no";
    }

    /** How many files there are, and what became of them. */
    static String files(AuditIndex index) {
        List<Register.Entry> entries = index.register().entries();
        SortedMap<Register.Status, Long> counts = AuditIndex.count(entries, Register.Entry::status);
        return count(entries.size(), "file") + ": "
                + counts.entrySet().stream()
                        .map(status -> status.getValue() + " " + status.getKey().word())
                        .collect(Collectors.joining(", "));
    }

    /** "1 finding", "2 findings". */
    static String count(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
