package org.proviso.app;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.proviso.regulation.Criterion;
import org.proviso.regulation.Standing;
import org.proviso.rule.Rule;
import org.proviso.rule.RuleBook;
import org.proviso.text.Json;

/** Says of a criterion all that the catalogue holds on it, for a person and for a program. */
record CriterionWords(Criterion criterion, RuleBook book, LocalDate day) {
    private List<String> mappings() {
        return book.all(Rule.MappingRule.class).stream()
                .filter(rule -> rule.criterion().equals(criterion.id()))
                .map(rule -> rule.id().value())
                .toList();
    }

    private String standing() {
        Standing standing = criterion.standing();
        return standing.status().word() + ", from " + standing.from()
                + standing.amended().map(on -> ", amended " + on).orElse("")
                + standing.until().map(on -> ", until " + on).orElse("") + "; raises "
                + (standing.isInForceOn(day) ? "findings on " : "nothing on ") + day;
    }

    private String checked() {
        return criterion
                .whyToBeRechecked()
                .map(why -> "citation to be re-checked: " + why)
                .orElseGet(() -> criterion.standing().checked().words() + " of "
                        + criterion
                                .standing()
                                .checkedOn()
                                .map(LocalDate::toString)
                                .orElse("no given day"));
    }

    String text() {
        Columns page = new Columns();
        page.row("criterion", criterion.id().value());
        page.row("citation", criterion.citation() + " (" + criterion.regulation() + ")");
        page.row("title", criterion.title());
        page.row("requirement", criterion.requirement());
        page.row("kind", criterion.kind().word());
        page.row("applies", criterion.applies());
        row(page, "hangs on", String.join(" and ", criterion.applicability()));
        row(page, "satisfied by", satisfiedBy());
        row(page, "note", criterion.satisfactionNote().orElse(""));
        row(page, "judged in", String.join(", ", criterion.judgedIn()));
        row(page, "not judged", criterion.notJudged());
        page.row("severity", criterion.severity().word() + ": " + criterion.severityReason());
        page.row("standing", standing());
        page.row("checked", checked());
        row(page, "support", criterion.support().orElse(""));
        page.row("source", criterion.source().toString());
        criterion.notes().forEach(note -> page.row("remark", note));
        row(page, "rules", String.join(", ", mappings()));
        page.row("written in", criterion.place().toString());
        return page.toString();
    }

    private static void row(Columns page, String head, String words) {
        if (!words.isEmpty()) {
            page.row(head, words);
        }
    }

    private String satisfiedBy() {
        return criterion.satisfiedBy().stream()
                .map(group -> String.join(" or ", group))
                .collect(Collectors.joining("; and "));
    }

    void json(Json json) {
        Standing standing = criterion.standing();
        json.text("id", criterion.id().value())
                .text("regulation", criterion.regulation().value())
                .text("citation", criterion.citation())
                .text("title", criterion.title())
                .text("requirement", criterion.requirement())
                .text("kind", criterion.kind().word())
                .text("applies", criterion.applies())
                .texts("applicability", criterion.applicability())
                .objects("satisfiedBy", criterion.satisfiedBy(), (group, types) -> group.texts("anyOf", types))
                .text("satisfactionNote", criterion.satisfactionNote())
                .texts("judgedIn", criterion.judgedIn())
                .text("notJudged", Optional.of(criterion.notJudged()).filter(why -> !why.isEmpty()))
                .text("severity", criterion.severity().word())
                .text("severityReason", criterion.severityReason())
                .text("support", criterion.support())
                .text("status", standing.status().word())
                .text("from", standing.from().toString())
                .text("amended", standing.amended().map(LocalDate::toString))
                .text("until", standing.until().map(LocalDate::toString))
                .flag("inForce", standing.isInForceOn(day))
                .text("confidence", standing.checked().word())
                .text("sourceCheckedOn", standing.checkedOn().map(LocalDate::toString))
                .text("toBeRechecked", criterion.whyToBeRechecked())
                .text("source", criterion.source().toString())
                .texts("notes", criterion.notes())
                .texts("rules", mappings())
                .text("place", criterion.place().toString());
    }
}
