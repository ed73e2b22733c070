package org.proviso.authoring;

import java.util.List;
import java.util.Optional;
import org.proviso.rule.Life;
import org.proviso.source.Problems;

/** What a change does to the life of a rule: what was approved or shipped goes back to review, and nobody approves by typing it. */
record Turn(Problems problems, Problems remarks, List<String> changes) {
    private static final String APPROVED = DeskColumn.word(Life.Status.APPROVED);
    private static final String SHIPPED = DeskColumn.word(Life.Status.SHIPPED);
    private static final String IN_REVIEW = DeskColumn.word(Life.Status.IN_REVIEW);
    private static final String DRAFT = DeskColumn.word(Life.Status.DRAFT);
    private static final String RETIRED = DeskColumn.word(Life.Status.RETIRED);

    /** The entry as it is to be written. */
    Entry of(Entry entry, Optional<Entry> before) {
        String word = entry.sort().word() + " " + entry.id();
        if (before.filter(then -> !then.file().equals(entry.file())).isPresent()) {
            problem("DESK-024", entry, "file", "stands in " + before.get().file() + " and stays there.");
            return entry;
        }
        if (!entry.sort().isRule()) {
            changes.add(word + (before.isPresent() ? ": changed." : ": new."));
            return entry;
        }
        return before.isPresent() ? changed(entry, before.get(), word) : begun(entry, word);
    }

    private Entry begun(Entry entry, String word) {
        String status = entry.effective("status");
        if (!List.of(DRAFT, IN_REVIEW).contains(status)) {
            problem(
                    "DESK-025",
                    entry,
                    "status",
                    "is new; it begins as " + DRAFT + " or " + IN_REVIEW + ", not as " + status + ".");
        }
        changes.add(word + ": new, " + status + ".");
        return entry;
    }

    private Entry changed(Entry entry, Entry before, String word) {
        String was = before.effective("status");
        String status = entry.effective("status");
        boolean sameContent = before.tidied().content().equals(entry.content());
        boolean byHand = !status.equals(was) && List.of(APPROVED, SHIPPED).contains(status);
        if (byHand) {
            problem(
                    "DESK-025",
                    entry,
                    "status",
                    "cannot be made " + status + " here; \"proviso rules approve\" makes it approved.");
            return entry;
        }
        if (sameContent) {
            changes.add(word + ": " + (status.equals(was) ? "note changed." : was + " to " + status + "."));
            return entry;
        }
        if (List.of(APPROVED, SHIPPED, IN_REVIEW).contains(was) && !status.equals(RETIRED)) {
            return reviewed(entry, before, word);
        }
        changes.add(word + ": changed, " + status + ".");
        return entry;
    }

    private Entry reviewed(Entry entry, Entry before, String word) {
        for (String key : List.of("change-note", "changed-by")) {
            boolean same =
                    entry.body().at(key).text().equals(before.body().at(key).text());
            if (entry.body().at(key).isEmpty() || (same && key.equals("change-note"))) {
                problem(
                        "DESK-026",
                        entry,
                        key,
                        "was changed; say in \"" + key + "\" "
                                + (key.equals("changed-by") ? "who did it." : "what the change is, and why."));
            }
        }
        changes.add(word + ": changed, " + IN_REVIEW + ".");
        if (!entry.effective("status").equals(IN_REVIEW)) {
            remarks.add(
                    "DESK-027",
                    entry.body().at("status").place(),
                    "\"" + entry.id() + "\" says something else than what was " + before.effective("status") + ".",
                    "It goes to review; no audit uses it until somebody approves it.");
        }
        return entry.effective("status").equals(DRAFT) ? entry : entry.with("status", IN_REVIEW);
    }

    private void problem(String code, Entry entry, String key, String found) {
        problems.add(code, entry.body().at(key).place(), "\"" + entry.id() + "\" " + found, DeskReader.NOT_DONE);
    }
}
