package org.proviso.app;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.proviso.authoring.Tested;
import org.proviso.regulation.Catalogue;
import org.proviso.regulation.Criterion;
import org.proviso.report.ReportFormat;
import org.proviso.rule.Rule;
import org.proviso.rule.RuleBook;
import org.proviso.source.Nearest;
import org.proviso.source.Place;
import org.proviso.source.Problem;
import org.proviso.source.Problems;
import org.proviso.text.Json;

/** What can be wrong with the words of a command, beyond what the command line's own parser sees. */
final class CommandProblems {
    private static final String NOT_DONE = "Nothing was audited.";

    private CommandProblems() {}

    static void unknownFormat(String format, Problems problems) {
        List<String> known = Arrays.stream(ReportFormat.values())
                .map(f -> f.name().toLowerCase(Locale.ROOT))
                .toList();
        problems.add(
                "CMD-001",
                Place.of("--format"),
                "\"" + format + "\" is not a format; known are " + String.join(", ", known) + "."
                        + Nearest.hint(format, known),
                NOT_DONE);
    }

    static void unknownLaw(String law, Collection<String> known, String notDone, Problems problems) {
        problems.add(
                "CMD-002",
                Place.of("--regulations"),
                "\"" + law + "\" is not a law of the catalogue; known are " + String.join(", ", known) + "."
                        + Nearest.hint(law, known),
                notDone);
    }

    static void noRuleInForce(LocalDate day, Problems problems) {
        problems.add(
                "CMD-005",
                Place.of("--as-of"),
                "No rule of the pack is in force on " + day + "; without rules everything would count as not found.",
                NOT_DONE);
    }

    /** Every approved rule that is in review again because what it hangs on changed. */
    static List<Problem> lapsed(RuleBook book, String notDone) {
        Problems problems = new Problems();
        book.rules().stream()
                .filter(rule -> book.lapsed().contains(rule.id()))
                .forEach(rule -> problems.add(
                        "RULE-013",
                        rule.place(),
                        "The approval of \"" + rule.id()
                                + "\" lapsed: a concept, type or pattern that it hangs on changed since. It is in review again;"
                                + " look at a preview, and approve it anew.",
                        notDone));
        return problems.list();
    }

    static void unknownCriterion(String id, Catalogue catalogue, Problems problems) {
        List<String> known =
                catalogue.criteria().stream().map(each -> each.id().value()).toList();
        problems.add(
                "CMD-007",
                Place.of(id),
                "This is no criterion of the catalogue; \"proviso regulations list\" lists them."
                        + Nearest.hint(id, known),
                "Nothing was shown.");
    }

    static void unknownRule(String id, RuleBook book, String notDone, Problems problems) {
        List<String> known =
                book.rules().stream().map(rule -> rule.id().value()).toList();
        problems.add(
                "CMD-008",
                Place.of(id),
                "This is no rule of the pack; \"proviso rules list\" lists them." + Nearest.hint(id, known),
                notDone);
    }

    static void oneTextOnly(Problems problems) {
        problems.add(
                "CMD-009",
                Place.of("rules explain"),
                "One text is explained; give it with --text, or a file.",
                "Nothing was explained.");
    }

    static void noShare(double share, String notDone, Problems problems) {
        problems.add(
                "CMD-010",
                Place.of("--floor"),
                "The floor is " + share + "; a share from 0 to 1 is expected, such as 0.7.",
                notDone);
    }

    /** A file or folder with which the system would not do what was asked. */
    static Problem unwritten(FileSystemException trouble) {
        String reason = Optional.ofNullable(trouble.getReason())
                .orElseGet(() -> trouble instanceof NoSuchFileException
                        ? "its folder does not exist"
                        : trouble instanceof AccessDeniedException ? "you may not" : "the system says no");
        return new Problem(
                "CMD-021",
                Place.of(Optional.ofNullable(trouble.getFile()).orElse("a file")),
                "The file cannot be written (" + reason + ").",
                "What was asked was not done, or not to its end.");
    }

    static void noFile(String file, String notDone, Problems problems) {
        problems.add("CMD-004", Place.of(file), "There is no such file, or it may not be read.", notDone);
    }

    static void noSet(String file, String set, List<String> known, Problems problems) {
        problems.add(
                "EVAL-001",
                Place.of(file),
                "The mapping has no set \"" + set + "\"; it has " + String.join(", ", known)
                        + ". Name the set with --set." + Nearest.hint(set, known),
                EvaluateCommand.NOT_DONE);
    }

    static void unknownLabel(Place place, String label, List<String> known, Problems problems) {
        problems.add(
                "EVAL-002",
                place,
                "\"" + label + "\" is no provision type or pattern." + Nearest.hint(label, known)
                        + " Labels of others need --mapping.",
                EvaluateCommand.NOT_DONE);
    }

    static void noLabels(Place place, Problems problems) {
        problems.add(
                "EVAL-003",
                place,
                "Expected a JSON object with the texts \"id\" and \"text\", and \"labels\".",
                EvaluateCommand.NOT_DONE);
    }

    static void noFolderToRecord(Problems problems) {
        problems.add(
                "EVAL-004",
                Place.of("--record"),
                "The rules packed with the program cannot be written to; run in a checkout, or name a folder with --rules.",
                EvaluateCommand.NOT_DONE);
    }

    /** An example that did not come out. */
    static void example(Tested.Result result, Problems problems) {
        problems.add(
                "RULE-004",
                result.place(),
                "The rule \"" + result.rule() + "\" does not make of its own example \"" + result.text()
                        + "\" what is expected: " + result.expected() + ". " + result.said(),
                "\"proviso rules explain\" says why.");
    }

    static void unmapped(Rule rule, String sort, String id, Collection<String> known, Problems problems) {
        problems.add(
                "RULE-005",
                rule.place(),
                "The mapping \"" + rule.id() + "\" names the " + sort + " \"" + id + "\", which is not there."
                        + Nearest.hint(id, known),
                "It would never raise anything.");
    }

    static void toBeRechecked(Criterion criterion, Problems problems) {
        criterion
                .whyToBeRechecked()
                .ifPresent(why -> problems.add(
                        "REG-012",
                        criterion.place(),
                        "The citation of " + criterion.id() + " (" + criterion.citation()
                                + ") was not matched to the official text: " + why + ".",
                        "The strict check refuses it."));
    }

    static void json(Json json, Problem problem) {
        json.text("code", problem.code())
                .text("file", problem.place().file())
                .text("at", problem.place().at())
                .text("found", problem.found())
                .text("notDone", problem.notDone());
    }

    static void oneFormatOnly(Problems problems) {
        problems.add(
                "CMD-003", Place.of("--out -"), "Standard output takes one format; name it with --format.", NOT_DONE);
    }

    static void noThread(int threads, Problems problems) {
        problems.add(
                "CMD-011",
                Place.of("--threads"),
                threads + " is no number of documents that can be read at a time; 1 or more is expected.",
                NOT_DONE);
    }

    static void noSample(int size, Problems problems) {
        problems.add(
                "ENG-005",
                Place.of("--sample"),
                size + " is no number of items that can be drawn; 0 or more is expected.",
                NOT_DONE);
    }

    static void unreadableUnits(String file, Problems problems) {
        problems.add(
                "CMD-004",
                Place.of(file),
                "There is no such file, or it may not be read; - reads standard input.",
                "Nothing was classified.");
    }
}
