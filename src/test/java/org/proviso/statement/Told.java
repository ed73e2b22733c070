package org.proviso.statement;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.proviso.document.Document;
import org.proviso.document.Passage;
import org.proviso.rule.RuleBookReader;
import org.proviso.source.Problems;
import org.proviso.text.Folder;

/** What a text says, in short lines: read with the vocabulary of the checkout. */
final class Told {
    private static final StatementReader READER = new StatementReader(new RuleBookReader(new Problems())
            .read(Folder.at(Path.of("rules"), new Problems()))
            .vocabulary());

    private Told() {}

    static Document document(String text) {
        return Passage.of("text", "", text);
    }

    static List<Fact> facts(String text) {
        return READER.read(document(text), 0).facts();
    }

    static <T extends Fact> Stream<T> all(Class<T> type, String text) {
        return facts(text).stream().filter(type::isInstance).map(type::cast);
    }

    /** Such as "platform sell denied". */
    static List<String> statements(String text) {
        return all(Statement.class, text)
                .map(s -> s.actor() + " " + s.action() + (s.polarity() == Polarity.DENIES ? " denied" : ""))
                .toList();
    }

    /** How a concept is spoken of, each time that it is named in the text. */
    static List<Polarity> mentions(String concept, String text) {
        return all(Mention.class, text)
                .filter(mention -> mention.concept().value().equals(concept))
                .map(Mention::polarity)
                .toList();
    }

    /** The forms of the overrides, in order. */
    static List<String> overrides(String text) {
        return all(Override.class, text).map(Override::form).toList();
    }
}
