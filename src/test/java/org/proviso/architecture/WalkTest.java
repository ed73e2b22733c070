package org.proviso.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.proviso.audit.Finding;
import org.proviso.audit.Judge;
import org.proviso.audit.Judged;
import org.proviso.audit.Judgement;
import org.proviso.audit.Settings;
import org.proviso.document.Passage;
import org.proviso.regulation.Catalogue;
import org.proviso.regulation.Law;
import org.proviso.rule.PatternId;
import org.proviso.rule.Rule;
import org.proviso.rule.RuleBook;
import org.proviso.rule.RuleBookReader;
import org.proviso.source.Problems;
import org.proviso.statement.Choice;
import org.proviso.statement.Condition;
import org.proviso.statement.Fact;
import org.proviso.statement.Facts;
import org.proviso.statement.Statement;
import org.proviso.statement.StatementReader;
import org.proviso.text.Folder;

/** The clause that docs/architecture.md walks through comes out as it says there. */
class WalkTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final Pattern FACT =
            Pattern.compile("(?m)^\\| (Choice \\d|Statement \\d|Override|Condition) \\| .+ \\| (\".+\") \\|$");
    private static final Pattern CLAUSE = Pattern.compile("(?m)^> (.+)$");

    private final String document = Program.text(Path.of("docs", "architecture.md"));
    private final RuleBook book = book();
    private final Facts said =
            new StatementReader(book.vocabulary()).read(Passage.of("Sample", "Your choices", clause()), 0);
    private final Judgement judgement = judgement();

    @Test
    void theTypesAreThoseOfTheDocument() {
        Stream<String> types = judgement.provisions().stream()
                .flatMap(judged -> judged.types().keySet().stream())
                .map(type -> type.value());

        assertThat(types).containsExactlyInAnyOrderElementsOf(words("types"));
    }

    @Test
    void thePatternsAreThoseOfTheDocument() {
        assertThat(judgement.provisions())
                .flatExtracting(Judged::patterns)
                .extracting(PatternId::value)
                .containsExactlyInAnyOrderElementsOf(words("patterns"));
    }

    /** Of each row of the table of facts, what it is and the phrases that made it. */
    @Test
    void theFactsAreThoseOfTheDocument() {
        List<String> rows = FACT.matcher(document)
                .results()
                .map(row -> row.group(1) + ": " + row.group(2))
                .toList();

        assertThat(said.facts().stream().flatMap(this::told)).containsExactlyInAnyOrderElementsOf(rows);
    }

    private Stream<String> told(Fact fact) {
        String phrases = fact.cues().stream()
                .map(cue -> '"' + cue.span().of(said.document().text()) + '"')
                .collect(Collectors.joining(", "));
        if (fact instanceof Choice choice) {
            return Stream.of("Choice " + choice.number() + ": " + phrases);
        }
        if (fact instanceof Statement statement) {
            return Stream.of("Statement " + statement.number() + ": " + phrases);
        }
        boolean links = fact instanceof org.proviso.statement.Override || fact instanceof Condition;
        return links ? Stream.of(fact.getClass().getSimpleName() + ": " + phrases) : Stream.empty();
    }

    @Test
    void theFindingReadsAsInTheDocument() {
        assertThat(judgement.findings())
                .filteredOn(finding -> document.contains("rule `" + finding.rule() + "`"))
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(document).contains("statement   " + finding.statement()));
    }

    @Test
    void theFindingsAreThoseOfTheDocument() {
        List<String> rows = document.lines()
                .filter(line -> line.matches("\\| \\w+:\\S+ \\| cp-.*"))
                .toList();

        assertThat(judgement.findings().stream()
                        .filter(finding -> finding.provision().isPresent())
                        .map(WalkTest::row))
                .containsExactlyInAnyOrderElementsOf(rows);
    }

    @Test
    void theQuotesAndWhatTheFindingHangsOnAreThoseOfTheDocument() {
        Finding finding = judgement.findings().stream()
                .filter(each -> each.criterion().value().equals("gdpr:21-1"))
                .findFirst()
                .orElseThrow();
        String told = document.replaceAll("\\s+", " ");

        assertThat(finding.quotes()).extracting(Finding.Evidence::role).containsExactly("choice", "carve-out");
        for (Finding.Evidence quote : finding.quotes()) {
            assertThat(told).contains(quote.role() + " \"" + quote.quote().text() + "\"");
        }
        assertThat(told).contains("condition " + finding.condition());
    }

    private static String row(Finding finding) {
        return "| " + finding.criterion() + " | " + finding.pattern().orElseThrow() + " | "
                + finding.severity().word() + " | " + finding.confidence() + " |";
    }

    private List<String> words(String sort) {
        return Pattern.compile("(?m)^\\| " + sort + " \\| (.+) \\|$")
                .matcher(document)
                .results()
                .flatMap(row -> Stream.of(row.group(1).split(", ", -1)))
                .sorted()
                .toList();
    }

    private Judgement judgement() {
        Problems problems = new Problems();
        Set<String> types = book.all(Rule.TypeRule.class).stream()
                .map(rule -> rule.type().value())
                .collect(Collectors.toCollection(TreeSet::new));
        Catalogue catalogue = Catalogue.read(Folder.at(Path.of("regulations"), problems), types, problems);
        var laws = catalogue.laws().stream().map(Law::id).collect(Collectors.toSet());
        Judge judge = new Judge(book, catalogue, catalogue.inForceOn(DAY, laws), problems);
        return judge.judge("Sample", List.of(said), Settings.NONE);
    }

    private static RuleBook book() {
        Problems problems = new Problems();
        return new RuleBookReader(problems)
                .read(Folder.at(Path.of("rules"), problems))
                .usedOn(DAY);
    }

    private String clause() {
        return CLAUSE.matcher(document)
                .results()
                .findFirst()
                .map(line -> line.group(1))
                .orElseThrow();
    }
}
