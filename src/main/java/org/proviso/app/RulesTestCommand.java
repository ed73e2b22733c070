package org.proviso.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.proviso.authoring.Mutated;
import org.proviso.authoring.Tested;
import org.proviso.authoring.Untested;
import org.proviso.authoring.Workshop;
import org.proviso.rule.Rule;
import org.proviso.source.Problems;
import org.proviso.text.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lets rules read their examples. */
@Command(
        name = "test",
        mixinStandardHelpOptions = true,
        description = "Lets every rule read its examples, and says which do not come out as expected.",
        footer = {"", "Exit codes: 0 all come out; 1 one does not; 2 something to put right; 3 a bug."})
final class RulesTestCommand implements Callable<Integer> {
    @Parameters(
            arity = "0..1",
            paramLabel = "BOOK|DIR",
            description = "A desk, of which a copy with the results is written, or a folder of rules (default: rules).")
    private Optional<Path> what = Optional.empty();

    @Option(
            names = "--mutate",
            description =
                    "Also take away, turn round and weaken each condition once, and count by rule what no example notices.")
    private boolean mutate;

    @Option(
            names = "--rule",
            split = ",",
            paramLabel = "ID",
            description = "These rules alone; with --mutate, each change that goes unnoticed in full.")
    private List<String> rules = List.of();

    @Option(
            names = "--floor",
            paramLabel = "SHARE",
            description = "From 0 to 1: what is less sure needs a reader (default: ${DEFAULT-VALUE}).")
    private double floor = Workshop.FLOOR;

    @Mixin
    private Telling telling = new Telling();

    private final Screen screen;

    RulesTestCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() throws IOException {
        Problems problems = new Problems();
        Optional<Path> book = what.filter(Knowledge::isBook);
        Workshop workshop = Knowledge.workshop(what.filter(path -> book.isEmpty()), problems);
        if (!(floor >= 0 && floor <= 1)) {
            CommandProblems.noShare(floor, "Nothing was tested.", problems);
        }
        if (book.isPresent() && !TakeInCommand.isReadable(book.get())) {
            CommandProblems.noFile(book.get().toString(), "Nothing was tested.", problems);
        }
        rules.stream()
                .filter(id -> workshop.book().rules().stream()
                        .noneMatch(rule -> rule.id().value().equals(id)))
                .filter(id -> book.isEmpty() && problems.isEmpty())
                .forEach(id -> CommandProblems.unknownRule(id, workshop.book(), "Nothing was tested.", problems));
        if (!problems.isEmpty()) {
            problems.list().forEach(screen::problem);
            return ExitCode.TO_PUT_RIGHT;
        }
        Tested all = book.isPresent()
                ? workshop.test(
                        book.get().getFileName().toString(), Files.readAllBytes(book.get()), floor, this::isMutated)
                : workshop.test(floor, this::isMutated);
        Tested tested = rules.isEmpty() ? all : all.of(rules);
        tested.problems().forEach(each -> screen.problem(each.problem()));
        if (!tested.problems().isEmpty()) {
            return ExitCode.TO_PUT_RIGHT;
        }
        Optional<Path> copy = copy(book, tested);
        int told = telling.tell(
                screen,
                () -> words(tested, copy),
                json -> json.number("examples", tested.results().size())
                        .number("red", tested.red())
                        .objects(
                                "results",
                                tested.results(),
                                (out, each) -> out.text("rule", each.rule())
                                        .text("expected", each.expected())
                                        .flag("green", each.green())
                                        .text("said", each.said())
                                        .text("text", each.text())
                                        .text("place", each.place().toString()))
                        .objects(
                                "mutated",
                                tested.mutated(),
                                (out, each) -> out.text("rule", each.rule().value())
                                        .number("changes", each.changes())
                                        .objects("unnoticed", each.untested(), RulesTestCommand::json)));
        return tested.red() > 0 ? ExitCode.FINDINGS : told;
    }

    private boolean isMutated(Rule rule) {
        return mutate && (rules.isEmpty() || rules.contains(rule.id().value()));
    }

    private static void json(Json json, Untested each) {
        json.number("row", each.row()).text("change", each.change()).text("condition", each.condition());
    }

    private static Optional<Path> copy(Optional<Path> book, Tested tested) throws IOException {
        if (book.isEmpty() || tested.filled().isEmpty()) {
            return Optional.empty();
        }
        String name = book.get().getFileName().toString().replaceFirst("(?i)\\.xlsx$", "") + "-tested.xlsx";
        return Optional.of(
                Files.write(book.get().resolveSibling(name), tested.filled().get()));
    }

    private String words(Tested tested, Optional<Path> copy) {
        StringBuilder out = new StringBuilder();
        tested.results().stream()
                .filter(each -> !each.green())
                .forEach(each -> out.append("red ")
                        .append(each.place())
                        .append(' ')
                        .append(each.rule())
                        .append(", expected: ")
                        .append(each.expected())
                        .append(". ")
                        .append(each.said())
                        .append('\n'));
        unnoticed(tested, out);
        out.append(tested.results().size())
                .append(" examples, ")
                .append(tested.red())
                .append(" red");
        copy.ifPresent(path -> out.append("; results in ").append(path));
        return out.append('\n').toString();
    }

    /** Of rules that were named, every change that goes unnoticed; of all rules, one line each. */
    private void unnoticed(Tested tested, StringBuilder out) {
        if (!rules.isEmpty()) {
            tested.untested().forEach(each -> out.append(each).append('\n'));
        }
        List<Mutated> some = tested.mutated().stream()
                .filter(each -> !each.untested().isEmpty() || !rules.isEmpty())
                .toList();
        some.forEach(each -> out.append(each).append('\n'));
        if (mutate && rules.isEmpty()) {
            int changes = tested.mutated().stream().mapToInt(Mutated::changes).sum();
            out.append(tested.mutated().size())
                    .append(" rules with conditions, ")
                    .append(changes)
                    .append(" changes tried; ")
                    .append(tested.untested().size())
                    .append(" in ")
                    .append(some.size())
                    .append(" rules go unnoticed. Which, says --rule ID; a near miss for each makes it noticed.\n");
        }
    }
}
