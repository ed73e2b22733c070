package org.proviso.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.proviso.audit.Judge;
import org.proviso.rule.RuleBook;
import org.proviso.source.Place;
import org.proviso.source.Problems;
import org.proviso.statement.StatementReader;
import org.proviso.text.JsonLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Types single texts: one line in, one line out, in order. */
@Command(
        name = "classify",
        mixinStandardHelpOptions = true,
        description =
                "Types texts: reads one JSON object a line (id, heading, text), prints one a line (id, provisions, denies, patterns).")
final class ClassifyCommand implements Callable<Integer> {
    @Parameters(paramLabel = "UNITS.jsonl", description = "The file to read; - for standard input.")
    private Path units = Path.of("-");

    @Option(
            names = "--rules",
            paramLabel = "DIR|BOOK.xlsx",
            description = "Rules, or a desk, to use instead of the shipped ones.")
    private Optional<Path> rules = Optional.empty();

    private final Clock clock;
    private final Screen screen;

    ClassifyCommand(Clock clock, Screen screen) {
        this.clock = clock;
        this.screen = screen;
    }

    @Override
    public Integer call() throws IOException {
        Problems problems = new Problems();
        if (!isReadable()) {
            CommandProblems.unreadableUnits(units.toString(), problems);
        }
        RuleBook book = Knowledge.book(rules, problems);
        Judge judge = Judge.ofTypes(book.usedOn(LocalDate.now(clock)), problems);
        if (!problems.isEmpty()) {
            return screen.refused(problems);
        }
        Classifier classifier = new Classifier(new StatementReader(book.vocabulary()), judge);
        Problems unread = new Problems();
        PrintWriter out = new PrintWriter(screen.stream(), false, StandardCharsets.UTF_8);
        try (BufferedReader lines = open()) {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isBlank()) {
                    classify(line, number, classifier, out, unread);
                }
            }
        }
        out.flush();
        unread.list().forEach(screen::problem);
        return unread.isEmpty() ? ExitCode.DONE : ExitCode.TO_PUT_RIGHT;
    }

    private boolean isReadable() {
        return isStandardInput() || (Files.isRegularFile(units) && Files.isReadable(units));
    }

    private boolean isStandardInput() {
        return units.toString().equals("-");
    }

    private BufferedReader open() throws IOException {
        return isStandardInput()
                ? new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))
                : Files.newBufferedReader(units, StandardCharsets.UTF_8);
    }

    private void classify(String line, int number, Classifier classifier, PrintWriter out, Problems unread) {
        Optional<Map<String, String>> unit =
                JsonLine.read(line).filter(fields -> fields.containsKey("id") && fields.containsKey("text"));
        unit.ifPresentOrElse(
                fields -> out.println(JsonLine.write(
                        fields.getOrDefault("id", ""),
                        classifier.classify(
                                fields.getOrDefault("id", ""),
                                fields.getOrDefault("heading", ""),
                                fields.getOrDefault("text", "")))),
                () -> unread.add(
                        "UNIT-001",
                        Place.line(units.toString(), number),
                        "Expected a JSON object with the texts \"id\" and \"text\".",
                        "The line was not classified."));
    }
}
