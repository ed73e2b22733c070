package org.proviso.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.proviso.authoring.Tested;
import org.proviso.authoring.Untested;
import org.proviso.authoring.Workshop;
import org.proviso.source.Place;
import org.proviso.source.Problems;
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
            description = "Also take away and turn round each condition, and say which no example tests.")
    private boolean mutate;

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
        if (book.isPresent() && !Files.isReadable(book.get())) {
            problems.add(
                    "CMD-022",
                    Place.of(book.get().toString()),
                    "There is no such file, or it may not be read.",
                    "Nothing was tested.");
        }
        if (!problems.isEmpty()) {
            problems.list().forEach(screen::problem);
            return ExitCode.TO_PUT_RIGHT;
        }
        Tested tested = book.isPresent()
                ? workshop.test(book.get().getFileName().toString(), Files.readAllBytes(book.get()), mutate)
                : workshop.test(mutate);
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
                                "untested",
                                tested.untested(),
                                (out, each) -> out.text("rule", each.rule().value())
                                        .number("row", each.row())
                                        .text("change", each.change())
                                        .text("condition", each.condition())));
        return tested.red() > 0 ? ExitCode.FINDINGS : told;
    }

    private static Optional<Path> copy(Optional<Path> book, Tested tested) throws IOException {
        if (book.isEmpty() || tested.filled().isEmpty()) {
            return Optional.empty();
        }
        String name = book.get().getFileName().toString().replaceFirst("(?i)\\.xlsx$", "") + "-tested.xlsx";
        return Optional.of(
                Files.write(book.get().resolveSibling(name), tested.filled().get()));
    }

    private static String words(Tested tested, Optional<Path> copy) {
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
        tested.untested().stream()
                .map(Untested::toString)
                .forEach(line -> out.append(line).append('\n'));
        out.append(tested.results().size())
                .append(" examples, ")
                .append(tested.red())
                .append(" red");
        out.append(
                tested.untested().isEmpty()
                        ? ""
                        : "; " + tested.untested().size() + " changes of a condition go unnoticed");
        copy.ifPresent(path -> out.append("; results in ").append(path));
        return out.append('\n').toString();
    }
}
