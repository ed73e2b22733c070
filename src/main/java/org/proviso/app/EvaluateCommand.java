package org.proviso.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.proviso.audit.Judge;
import org.proviso.rule.Measures;
import org.proviso.rule.Rule;
import org.proviso.rule.RuleBook;
import org.proviso.source.Place;
import org.proviso.source.Problems;
import org.proviso.statement.StatementReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Holds the rules against texts that somebody labelled. */
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        description =
                "Types labelled texts and says how often rules were right: precision, recall and F1 by label, and the counts of every rule.")
final class EvaluateCommand implements Callable<Integer> {
    static final String NOT_DONE = "Nothing was evaluated.";

    @Parameters(paramLabel = "GOLD.jsonl", description = "One JSON object a line: id, heading, text, labels.")
    private Path gold = Path.of("-");

    @Option(
            names = "--set",
            paramLabel = "NAME",
            description = "The name of the set (default: the file's name without its ending).")
    private Optional<String> name = Optional.empty();

    @Option(
            names = "--mapping",
            paramLabel = "FILE",
            description =
                    "By set and label, the provision types and patterns that count as the label (default: the labels are provision types).")
    private Optional<Path> mapping = Optional.empty();

    @Option(names = "--rules", paramLabel = "DIR", description = "Rules to use instead of the shipped ones.")
    private Optional<Path> rules = Optional.empty();

    @Option(
            names = "--record",
            description =
                    "Write the counts of every rule into measures.yaml beside the rules; the workbook shows them.")
    private boolean record;

    @Mixin
    private Telling telling = new Telling();

    private final Clock clock;
    private final Screen screen;

    EvaluateCommand(Clock clock, Screen screen) {
        this.clock = clock;
        this.screen = screen;
    }

    @Override
    public Integer call() throws IOException {
        Problems problems = new Problems();
        LocalDate today = LocalDate.now(clock.withZone(ZoneOffset.UTC));
        String set = name.orElseGet(() -> fileName().replaceFirst("\\.[^.]*$", ""));
        RuleBook book = Knowledge.book(rules, problems);
        Judge judge = Judge.ofTypes(book.usedOn(today), problems);
        if (!Files.isRegularFile(gold)) {
            CommandProblems.noFile(gold.toString(), NOT_DONE, problems);
        }
        Optional<LabelMapping> labels = mapping.map(file -> LabelMapping.read(file, set, ids(book), problems));
        Optional<Path> recorded = record ? Knowledge.rulesFolder(rules) : Optional.empty();
        if (record && recorded.isEmpty()) {
            CommandProblems.noFolderToRecord(problems);
        }
        if (!problems.isEmpty()) {
            return screen.refused(problems);
        }
        Evaluation evaluation = new Evaluation(labels);
        evaluate(evaluation, new Classifier(new StatementReader(book.vocabulary()), judge), ids(book), problems);
        if (!problems.isEmpty()) {
            return screen.refused(problems);
        }
        if (recorded.isPresent()) {
            write(recorded.get(), book, set, evaluation, today);
        }
        EvaluationWords words = new EvaluationWords(set, today, book.written().hex(), evaluation);
        return telling.tell(screen, words::text, words::json);
    }

    private String fileName() {
        Path file = gold.getFileName();
        return file == null ? "set" : file.toString();
    }

    private void evaluate(Evaluation evaluation, Classifier classifier, List<String> known, Problems problems)
            throws IOException {
        List<String> lines = Files.readAllLines(gold, StandardCharsets.UTF_8);
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).isBlank()) {
                continue;
            }
            Place place = Place.line(gold.toString(), i + 1);
            Optional<LabelledUnit> unit = LabelledUnit.of(lines.get(i));
            if (unit.isEmpty()) {
                CommandProblems.noLabels(place, problems);
            } else if (mapping.isPresent() || isKnown(unit.get(), known, place, problems)) {
                evaluate(unit.get(), evaluation, classifier);
            }
        }
    }

    private static void evaluate(LabelledUnit unit, Evaluation evaluation, Classifier classifier) {
        Map<String, List<String>> found = classifier.classify(unit.id(), unit.heading(), unit.text());
        evaluation.count(
                unit,
                new HashSet<>(found.getOrDefault("provisions", List.of())),
                new HashSet<>(found.getOrDefault("patterns", List.of())));
    }

    /** Without a mapping a label must be an id of ours, or its text would count as one that nobody found. */
    private static boolean isKnown(LabelledUnit unit, List<String> known, Place place, Problems problems) {
        Set<String> unknown = new TreeSet<>(unit.labels());
        unknown.addAll(unit.patterns());
        known.forEach(unknown::remove);
        unknown.forEach(label -> CommandProblems.unknownLabel(place, label, known, problems));
        return unknown.isEmpty();
    }

    private static void write(Path folder, RuleBook book, String set, Evaluation evaluation, LocalDate today)
            throws IOException {
        Measures measures = book.measures()
                .with(
                        set,
                        new Measures.LabelledSet(
                                today, evaluation.units(), book.written().hex()),
                        evaluation.rules());
        Files.writeString(folder.resolve(Measures.FILE), measures.yaml());
    }

    private static List<String> ids(RuleBook book) {
        return Stream.concat(book.all(Rule.TypeRule.class).stream(), book.all(Rule.PatternRule.class).stream())
                .map(rule -> rule.id().value())
                .sorted()
                .toList();
    }
}
