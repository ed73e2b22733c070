package org.proviso.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.proviso.audit.Explanation;
import org.proviso.audit.Judge;
import org.proviso.document.Document;
import org.proviso.document.DocumentReader;
import org.proviso.document.Limits;
import org.proviso.document.Passage;
import org.proviso.document.Reading;
import org.proviso.document.SourceFile;
import org.proviso.rule.Rule;
import org.proviso.rule.RuleBook;
import org.proviso.source.Problems;
import org.proviso.statement.StatementReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The rules: listed, shown, checked, and why one fires on a text or does not. */
@Command(
        name = "rules",
        mixinStandardHelpOptions = true,
        description = "The rules that read texts.",
        synopsisSubcommandLabel = "COMMAND")
final class RulesCommand {
    private final Clock clock;
    private final Screen screen;

    RulesCommand(Clock clock, Screen screen) {
        this.clock = clock;
        this.screen = screen;
    }

    /** Where the rules are, which of them are used. */
    static final class Pack {
        @Option(names = "--rules", paramLabel = "DIR", description = "Rules to use instead of the shipped ones.")
        private Optional<Path> folder = Optional.empty();

        @Option(names = "--with-drafts", description = "Use rules that are drafts or in review, too.")
        private boolean withDrafts;

        RuleBook read(LocalDate day, Problems problems) {
            RuleBook book = Knowledge.book(folder, problems);
            return withDrafts ? book.usedWithDraftsOn(day) : book.usedOn(day);
        }
    }

    @Command(mixinStandardHelpOptions = true, description = "Lists the rules, those of all days and drafts too.")
    int list(
            @Option(names = "--rules", paramLabel = "DIR", description = "Rules to use instead of the shipped ones.")
                    Optional<Path> folder,
            @Mixin Telling telling)
            throws IOException {
        Problems problems = new Problems();
        List<RuleWords> rules = Knowledge.book(folder, problems).rules().stream()
                .map(RuleWords::new)
                .toList();
        if (!problems.isEmpty()) {
            return screen.refused(problems);
        }
        return telling.tell(
                screen,
                () -> RuleWords.table(rules),
                json -> json.objects("rules", rules, (out, words) -> words.json(out)));
    }

    @Command(mixinStandardHelpOptions = true, description = "Shows a rule: what it asks, row by row, and its examples.")
    int show(
            @Parameters(paramLabel = "ID", description = "The rule, such as opt-out-right or cp-opt-out-bypass.")
                    String id,
            @Option(names = "--rules", paramLabel = "DIR", description = "Rules to use instead of the shipped ones.")
                    Optional<Path> folder,
            @Mixin Telling telling)
            throws IOException {
        Problems problems = new Problems();
        RuleBook book = Knowledge.book(folder, problems);
        Optional<Rule> rule = rule(book, id, "Nothing was shown.", problems);
        if (!problems.isEmpty() || rule.isEmpty()) {
            return screen.refused(problems);
        }
        RuleWords words = new RuleWords(rule.get());
        return telling.tell(screen, words::text, words::json);
    }

    @Command(
            mixinStandardHelpOptions = true,
            description =
                    "Reads every rule and criterion strictly, runs every example of every rule, and looks for what goes wrong between rules.")
    int check(
            @Option(
                            names = "--corpus",
                            paramLabel = "PATH",
                            description =
                                    "Documents to read, as for audit: says which phrases are too broad in them, and which approved rules never held.")
                    List<Path> corpus,
            @Option(names = "--rules", paramLabel = "DIR", description = "Rules to use instead of the shipped ones.")
                    Optional<Path> folder,
            @Mixin Telling telling)
            throws IOException {
        Problems problems = new Problems();
        Knowledge knowledge = Knowledge.read(folder, problems);
        RulesCheck check = new RulesCheck(knowledge, problems);
        if (problems.isEmpty()) {
            check.run(LocalDate.now(clock.withZone(ZoneOffset.UTC)));
            Optional.ofNullable(corpus).ifPresent(check::run);
        }
        problems.list().forEach(screen::problem);
        int told = telling.tell(screen, check::text, check::json);
        return problems.isEmpty() ? told : ExitCode.TO_PUT_RIGHT;
    }

    @Command(
            mixinStandardHelpOptions = true,
            description = "Says of a clause which facts were found, which rules fired, and why others did not.")
    int explain(
            @Parameters(
                            arity = "0..1",
                            paramLabel = "FILE",
                            description = "The file to read, in any format that audit reads.")
                    Optional<Path> file,
            @Option(names = "--text", paramLabel = "TEXT", description = "The clause itself, instead of a file.")
                    Optional<String> text,
            @Option(names = "--heading", paramLabel = "TEXT", description = "The heading that the clause stands under.")
                    Optional<String> heading,
            @Option(
                            names = "--rule",
                            split = ",",
                            paramLabel = "ID",
                            description = "Say of these rules, row by row, why they did not fire.")
                    List<String> ids,
            @Mixin Pack pack,
            @Mixin Telling telling)
            throws IOException {
        Problems problems = new Problems();
        RuleBook book = pack.read(LocalDate.now(clock.withZone(ZoneOffset.UTC)), problems);
        List<String> named = Optional.ofNullable(ids).orElse(List.of());
        List<Rule> rules = named.stream()
                .flatMap(id -> rule(book, id, "Nothing was explained.", problems).stream())
                .toList();
        Optional<Document> document = document(file, text, heading.orElse(""), problems);
        if (!problems.isEmpty() || document.isEmpty()) {
            return screen.refused(problems);
        }
        Judge judge = Judge.ofRules(book, problems);
        Explanation explanation = judge.explain(
                List.of(new StatementReader(book.vocabulary()).read(document.get(), 0)),
                rule -> rules.isEmpty() || rules.contains(rule));
        ExplanationWords words = new ExplanationWords(explanation, !rules.isEmpty());
        return telling.tell(screen, words::text, words::json);
    }

    private static Optional<Document> document(
            Optional<Path> file, Optional<String> text, String heading, Problems problems) {
        if (file.isPresent() == text.isPresent()) {
            CommandProblems.oneTextOnly(problems);
            return Optional.empty();
        }
        if (text.isPresent()) {
            return Optional.of(Passage.of("text", heading, text.get()));
        }
        Path path = file.orElseThrow();
        if (!Files.isRegularFile(path)) {
            CommandProblems.noFile(path.toString(), "Nothing was explained.", problems);
            return Optional.empty();
        }
        Reading reading = new DocumentReader(Limits.DEFAULT).read(new SourceFile("text", path.toString(), path));
        if (reading instanceof Reading.Read read) {
            return Optional.of(read.document());
        }
        reading.problems().forEach(each -> problems.add(each.code(), each.place(), each.found(), each.notDone()));
        return Optional.empty();
    }

    private static Optional<Rule> rule(RuleBook book, String id, String notDone, Problems problems) {
        Optional<Rule> found = book.rules().stream()
                .filter(rule -> rule.id().value().equals(id))
                .findFirst();
        if (found.isEmpty() && problems.isEmpty()) {
            CommandProblems.unknownRule(id, book, notDone, problems);
        }
        return found;
    }
}
