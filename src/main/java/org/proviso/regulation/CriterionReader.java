package org.proviso.regulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.proviso.text.Node;

/** Reads one entry of a file of criteria and holds its parts against each other. */
record CriterionReader(Law law, CitationForm form, Known known) {
    Criterion read(Node entry) {
        String id = entry.need("id");
        Criterion criterion = new Criterion(
                new CriterionId(id),
                law.id(),
                entry.need("citation"),
                entry.need("title"),
                entry.need("requirement"),
                Entries.word(entry, "kind", Criterion.Kind.AT_RISK_CLAUSE),
                entry.need("applies"),
                applicability(entry),
                known.provisionTypes(entry.at("satisfied-by")),
                entry.maybe("satisfaction-note"),
                known.documentKinds(entry.at("judged-in")),
                entry.maybe("not-judged").orElse(""),
                Entries.word(entry, "severity", Severity.INFO),
                entry.need("severity-reason"),
                entry.maybe("support"),
                standing(entry),
                Entries.link(entry, "source"),
                entry.texts("notes"),
                entry.place());
        checkNumbers(entry, criterion);
        checkJudgement(entry, criterion);
        return criterion;
    }

    private List<String> applicability(Node entry) {
        List<String> all = new ArrayList<>(law.applicability());
        all.addAll(known.flags(entry.at("applicability")));
        return all;
    }

    private static Standing standing(Node entry) {
        LocalDate from = Entries.date(entry, "from");
        Optional<LocalDate> until = Entries.maybeDate(entry, "until");
        until.filter(end -> end.isBefore(from))
                .ifPresent(end -> Entries.problem(
                        "REG-009", entry.at("until"), "It ends on " + end + ", before it begins on " + from + "."));
        return new Standing(
                Entries.word(entry, "status", Standing.Status.IN_FORCE),
                from,
                Entries.maybeDate(entry, "amended"),
                until,
                Entries.word(entry, "checked", Standing.Checked.UNSURE),
                Entries.maybeDate(entry, "checked-on"));
    }

    private void checkNumbers(Node entry, Criterion criterion) {
        String id = criterion.id().value();
        if (id.isEmpty()) {
            return;
        }
        if (!form.names(id)) {
            Entries.problem(
                    "REG-002",
                    entry.at("id"),
                    "\"" + id + "\" is not an id of " + law.id() + ", which are written \"" + form.namespace()
                            + ":\", section, parts with hyphens, such as " + form.namespace() + ":13-2-a.");
            return;
        }
        if (!form.fits(criterion.citation(), id)) {
            contradicts("REG-003", entry, "citation", form.citation(id));
        }
        if (!criterion.source().toString().equals(form.link(id))) {
            contradicts("REG-004", entry, "source", form.link(id));
        }
    }

    private static void contradicts(String code, Node entry, String key, String expected) {
        Node written = entry.at(key);
        if (!written.isEmpty()) {
            Entries.problem(
                    code,
                    written,
                    "The " + key + " \"" + written.text() + "\" contradicts the id \"" + entry.need("id")
                            + "\", which needs \"" + expected + "\".");
        }
    }

    private static void checkJudgement(Node entry, Criterion criterion) {
        boolean told =
                !criterion.satisfiedBy().isEmpty() && !criterion.judgedIn().isEmpty();
        if (criterion.kind() == Criterion.Kind.REQUIRED_DISCLOSURE
                && !told
                && criterion.notJudged().isEmpty()) {
            Entries.problem(
                    "REG-008",
                    entry,
                    "The required disclosure \"" + criterion.id()
                            + "\" needs \"satisfied-by\" and \"judged-in\", or \"not-judged\" with the reason.");
        }
    }
}
