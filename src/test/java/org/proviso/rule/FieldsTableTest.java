package org.proviso.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.proviso.source.Problems;
import org.proviso.text.Folder;

/** rules/README.md lists the fields of a row as the program knows them. {@code -Dgolden=accept} writes the table. */
class FieldsTableTest {
    private static final Path README = Path.of("rules", "README.md");
    private static final String HEAD = "| field | says | words |\n|---|---|---|\n";
    private static final Column.Known NOTHING =
            new RuleBookReader.Known(new Vocabulary(new TreeMap<>(), Map.of(), List.of()), List.of(), List.of());

    @Test
    void theReadmeListsEveryFieldWithItsHelpAndItsWords() throws IOException {
        String text = Files.readString(README);
        if ("accept".equals(System.getProperty("golden"))) {
            text = before(text) + table() + after(text);
            Files.writeString(README, text);
        }

        assertThat(text).contains(table());
    }

    private static String before(String text) {
        return text.substring(0, text.indexOf(HEAD));
    }

    private static String after(String text) {
        return text.substring(text.indexOf("\n\n", text.indexOf(HEAD)) + 1);
    }

    private static String table() {
        Problems problems = new Problems();
        RuleBook book = new RuleBookReader(problems).read(Folder.at(Path.of("rules"), problems));
        Column.Known known = new RuleBookReader.Known(
                book.vocabulary(), ids(book, Rule.TypeRule.class), ids(book, Rule.PatternRule.class));
        return Arrays.stream(Column.values()).map(column -> row(column, known)).reduce(HEAD, String::concat);
    }

    private static List<String> ids(RuleBook book, Class<? extends Rule> sort) {
        return book.all(sort).stream().map(rule -> rule.id().value()).toList();
    }

    private static String row(Column column, Column.Known known) {
        return "| `" + column.key() + "` | " + column.help() + " | " + words(column, known) + " |\n";
    }

    /** The words themselves where the program fixes them, else where they are to be found. */
    private static String words(Column column, Column.Known known) {
        List<String> fixed = column.allowed(NOTHING);
        List<String> words = column.allowed(known);
        if (words.isEmpty()) {
            return "none yet";
        }
        if (words.equals(fixed)) {
            return "`" + String.join("` `", fixed) + "`";
        }
        if (words.equals(known.types())) {
            return "types of `provisions/`";
        }
        if (words.equals(known.patterns())) {
            return "patterns of `provisions/`";
        }
        if (column == Column.CHOICE) {
            return "a `choice` of `vocabulary/choices.yaml`";
        }
        return Stream.of(ConceptKind.values())
                .filter(kind -> known.vocabulary().idsOf(kind).equals(words))
                .findFirst()
                .map(kind -> "concepts of kind " + kind.word())
                .orElse(column.help().contains("famil") ? "a `family` of `vocabulary/purposes.yaml`" : "any concepts");
    }
}
