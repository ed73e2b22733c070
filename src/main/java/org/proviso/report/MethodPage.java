package org.proviso.report;

import java.util.List;
import org.proviso.audit.Coverage;
import org.proviso.audit.Finding;
import org.proviso.audit.Outcome;
import org.proviso.regulation.Severity;
import org.proviso.review.Tick;
import org.proviso.sheet.Page;
import org.proviso.sheet.Page.Look;
import org.proviso.sheet.Page.Slot;

/** What was done, with which limits, and what the words of the report mean. */
final class MethodPage {
    static final String NAME = "Scope & method";
    private static final List<String> STEPS = List.of(
            "Every file that was named or found is listed on the sheet Documents, also what was passed over or could not be read, with the reason.",
            "The text of each file is taken out and cut into provisions: paragraphs, items of lists, rows of tables. Every place is exact to the character.",
            "What each provision says is noted as statements, choices, conditions and named ideas. No judgement is made in this step.",
            "Rules conclude from that which provision types and which patterns a provision shows. The sheet Rules reads each rule back as a sentence.",
            "Patterns are held against criteria, and required disclosures are searched for in all documents of a platform together.",
            "Every criterion gets one outcome for every platform (Coverage). For what was not found, the sheet Missing says what came nearest and what it lacks.",
            "What went in and what came out is reconciled on the sheet Run log.");
    private static final List<String> LIMITS = List.of(
            "A finding says what a text states, permits or reserves, or what was not found in the documents supplied. Whether a law applies, and with what effect, is for counsel.",
            "Only the documents supplied were read, and only in English. What they refer to and was not supplied stands on the sheet Referred documents.",
            "A clause is found only in shapes that a rule looks for; the reason of an outcome names the shapes that none looks for yet.",
            "A provision of the right type is taken to state a disclosure; whether it says enough is a reader's question.",
            "The shipped rules and criteria were written by the project and reviewed by no counsel for this engagement.",
            "A citation that was not matched to a stored official text is marked as to be re-checked wherever it stands.");
    private final AuditIndex index;
    private final Lines lines = new Lines(24, 126);

    MethodPage(AuditIndex index) {
        this.index = index;
    }

    Page page() {
        lines.title(NAME).whole(Look.NOTE, Phrasing.DISCLAIMER);
        scope();
        numbered("Procedures", STEPS);
        numbered("Limits", LIMITS);
        outcomes();
        kinds();
        severities();
        quotes();
        ticks();
        return lines.page(NAME);
    }

    private void scope() {
        List<Coverage> coverage = index.audit().coverage();
        long judged = coverage.stream()
                .filter(row -> row.outcome() != Outcome.NOT_ASSESSED)
                .count();
        lines.heading("Scope")
                .fact("Platforms", String.join(", ", index.platforms()))
                .fact("Files", Phrasing.files(index))
                .fact(
                        "Law",
                        Phrasing.list(index.run().regulations()) + ", as of "
                                + index.run().asOf())
                .fact(
                        "Rules",
                        Phrasing.count(index.audit().rules().size(), "rule") + "; " + Phrasing.rules(index.run()))
                .fact(
                        "Outcomes",
                        judged + " of " + coverage.size() + " assessed; for the others the sheet " + CoverageTable.NAME
                                + " gives the reason");
    }

    private void numbered(String heading, List<String> sentences) {
        lines.heading(heading);
        for (int i = 0; i < sentences.size(); i++) {
            lines.fact(Integer.toString(i + 1), sentences.get(i));
        }
    }

    private void word(String word, String meaning) {
        lines.line(Slot.of(Look.GRID_CELL, word), Slot.of(Look.GRID_CELL, meaning));
    }

    private void outcomes() {
        lines.heading("Outcomes of a criterion");
        for (Outcome outcome : Outcome.values()) {
            lines.line(
                    Slot.of(Look.GRID_CELL, outcome.word()).on(Phrasing.tone(outcome)),
                    Slot.of(Look.GRID_CELL, Phrasing.meaning(outcome)));
        }
    }

    private void kinds() {
        lines.heading("Kinds of finding");
        for (Finding.Kind kind : Finding.Kind.values()) {
            word(kind.word(), Phrasing.meaning(kind));
        }
        word(
                "conditional finding",
                "A finding that hangs on something that the documents leave open; the column Condition says what. It is counted apart.");
    }

    private void severities() {
        lines.heading("Severity and confidence");
        for (Severity severity : Phrasing.gravestFirst()) {
            lines.line(
                    Slot.of(Look.GRID_CELL, severity.word()).on(Phrasing.tone(severity)),
                    Slot.of(Look.GRID_CELL, Phrasing.meaning(severity)));
        }
        word(
                "severity factors",
                "What moved the severity: one up where children or sensitive data are named in the provision, one down where the user's own act sets the use off. Unknown applicability never moves it.");
        word(
                "confidence",
                "How sure the reading is, from 0 to 1, by what the rule's author set and how plainly the text speaks. It is no probability.");
        word("needs a reader", "The confidence is below the floor that the user set.");
    }

    /** What reviewers mark rows with. */
    private void ticks() {
        lines.heading("Tick marks");
        for (Tick tick : Tick.values()) {
            word(tick.word(), tick.meaning());
        }
    }

    private void quotes() {
        lines.heading("Quotes");
        word("permission", "The words that permit the use.");
        word(
                "choice",
                "The words that give the choice over it, wherever in the documents they stand; where no place gives it, those that presuppose it.");
        word("carve-out", "The words that keep the use in spite of the choice.");
        word("condition", "The words that say on what the use hangs.");
        word("named, statement, type \u2026", "The words on which the rule rests besides.");
        word("elsewhere", "The whole of another provision that the clause is read together with.");
        word("provision", "The whole provision, where the rule rests on its type or on single words of it.");
    }
}
