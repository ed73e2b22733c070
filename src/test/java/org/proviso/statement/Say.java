package org.proviso.statement;

import java.nio.file.Path;
import java.util.stream.Collectors;
import org.proviso.document.Document;
import org.proviso.document.Passage;
import org.proviso.rule.RuleBookReader;
import org.proviso.source.Problems;
import org.proviso.text.Folder;

/** Prints the facts of the texts given as arguments: for looking, not a test. */
final class Say {
    private Say() {}

    public static void main(String[] texts) {
        Problems problems = new Problems();
        var book = new RuleBookReader(problems).read(Folder.at(Path.of("rules"), problems));
        problems.list().forEach(System.err::println);
        StatementReader reader = new StatementReader(book.vocabulary());
        for (String text : texts) {
            Document document = Passage.of("text", "", text);
            System.out.println("== " + text);
            for (Fact fact : reader.read(document, 0).facts()) {
                if (System.getenv("ALL") != null || (!(fact instanceof Mention) && !(fact instanceof Element))) {
                    System.out.println("  " + line(fact, document.text()));
                }
            }
        }
    }

    private static String line(Fact fact, String text) {
        String cues = fact.cues().stream()
                .map(cue -> cue.concept() + "=" + cue.span().of(text))
                .collect(Collectors.joining(" | "));
        String head = fact.toString().replaceAll("At\\[.*?clause=\\d+\\], ", "").replaceAll(", span=.*", "");
        return head + " {" + cues + "}";
    }
}
