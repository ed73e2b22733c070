package org.proviso.authoring;

import java.util.ArrayList;
import java.util.List;
import org.proviso.rule.Column;
import org.proviso.sheet.Page;
import org.proviso.sheet.Page.Line;
import org.proviso.sheet.Page.Look;
import org.proviso.sheet.Page.Slot;
import org.proviso.sheet.Tone;

/** The first sheet of the desk: what the colours mean, five worked examples, how to check. */
final class ReadMe {
    private final List<Line> lines = new ArrayList<>();

    private ReadMe() {}

    static Page page() {
        ReadMe page = new ReadMe();
        page.how();
        page.colours();
        page.examples();
        page.notation();
        page.conditions();
        return new Page(DeskSheet.READ_ME.title(), List.of(26, 118), page.lines);
    }

    private void how() {
        lines.add(Line.of(Slot.of(Look.TITLE, "The desk")));
        pair(
                "What it is",
                "Every rule that Proviso reads policies by, to change and to add to. Nothing here is code, and nothing you type can break the program: what is wrong is named, and nothing is taken in until it is put right.");
        pair(
                "One row, one rule",
                "A rule holds when everything in its row holds. Where several rows have the same id, it holds when one of them does; number them 1, 2, 3 in \"row\", and fill in name, status and the rest in row 1 only.");
        pair(
                "In one cell",
                "Several words mean \"any of these\". A blank condition asks nothing. Texts and words, never formulas; no merged cells.");
        pair(
                "To check",
                "Save the book. Then: proviso rules take-in BOOK.xlsx --dry-run. It names every problem with its cell, and writes a copy of the book in which those cells are red.");
        pair(
                "To test",
                "proviso rules test BOOK.xlsx writes a copy in which every example says whether it came out as expected, and why.");
        pair(
                "To take in",
                "proviso rules take-in BOOK.xlsx. Only what you changed is written. If somebody changed the same rule meanwhile, nothing is overwritten: it is named.");
        pair(
                "To remove",
                "Set the status to retired. A rule is never deleted, so that an old audit can be done again. To take an example or a row of a rule away, clear its cells.");
        pair(
                "To get approved",
                "A rule that you change is in review. Somebody else runs proviso rules preview, then proviso rules approve. See Sign-off.");
        lines.add(Line.gap());
    }

    private void colours() {
        heading("Colours");
        pair("White cells", "Yours to fill in.");
        pair("Grey cells", "Written by the program and locked; what stands there is not taken in.");
        lines.add(Line.of(
                Slot.of(Look.LABEL, "draft").on(Tone.MILD),
                body("Being written. No audit uses it unless asked to (--with-drafts).")));
        lines.add(Line.of(
                Slot.of(Look.LABEL, "in-review").on(Tone.NOTICE),
                body("Waits for somebody else's approval. No audit uses it unless asked to.")));
        lines.add(Line.of(
                Slot.of(Look.LABEL, "approved").on(Tone.CALM),
                body("Used. Whoever changes what it says sends it back to review.")));
        lines.add(Line.of(Slot.of(Look.LABEL, "retired").on(Tone.GREY), body("Kept, not used.")));
        pair(
                "shipped",
                "Came with the program. Used, and shown as not reviewed by counsel for this engagement until you approve it.");
        lines.add(Line.gap());
    }

    private void examples() {
        heading("Five worked examples");
        pair(
                "1. Add a phrase",
                "Vocabulary, row \"opt-out\": a new line in \"phrases\": stop us from using. Take in: every rule that asks for an opt-out now sees those words.");
        pair(
                "2. Raise a severity",
                "Mappings: change \"severity\" from medium to high, write why in \"change-note\" and your name in \"changed-by\". The rule is in review until somebody approves it.");
        pair(
                "3. Map a pattern to another article",
                "Mappings: a new row with an id of its own; pick \"pattern\" and \"criterion\"; say in \"statement\" what the text states or reserves; pick a \"file\". In Tests: three rows with that id, expecting flag, no flag and near miss.");
        pair(
                "4. A new pattern",
                "Provisions & patterns: a new row of kind pattern. by: platform; does: retain; lacks: retention words. Then an example of each sort in Tests, and a row in Mappings that leads from it to a criterion.");
        pair(
                "5. A second way to hold",
                "Copy the row of the rule, keep the id, write 2 in \"row\", clear everything but the conditions, and change those. The rule now holds when row 1 or row 2 does.");
        lines.add(Line.gap());
    }

    private void notation() {
        heading("How phrases are written");
        pair("(a|b c)", "One of these.");
        pair("[a]", "Perhaps.");
        pair("..  ..7", "Up to four, up to seven words between; never across a full stop.");
        pair("<email> <url> <number>", "An e-mail address, a web address, a number.");
        pair("<number:46+> <number:1/45> 45", "A whole number from 46 on, from 1 to 45, exactly 45.");
        pair(
                "Plain form",
                "Words in their plain form: \"train\" stands for trains, trained and training. Case and quotation marks do not matter.");
        lines.add(Line.gap());
    }

    private void conditions() {
        heading("Every condition that a rule may ask");
        for (Column column : Column.values()) {
            pair(column.key(), DeskColumn.sentence(column.help()));
        }
    }

    private void heading(String text) {
        lines.add(Line.of(Slot.of(Look.HEADING, text).over(2)));
    }

    private void pair(String label, String text) {
        lines.add(Line.of(Slot.of(Look.LABEL, label), body(text)));
    }

    private static Slot body(String text) {
        return Slot.of(Look.BODY, text);
    }
}
