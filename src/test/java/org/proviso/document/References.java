package org.proviso.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;

/** The Markdown that Open Terms Archive made of the same pages, at any date. */
final class References {
    /** A remark that pages hide from the eye; not content. */
    private static final Pattern FOR_SCREEN_READERS = Pattern.compile("\\(opens in (?:a )?new (?:window|tab)\\)");

    private final Path clone;
    private final Parser parser =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();

    private References(Path clone) {
        this.clone = clone;
    }

    static References clone(Path bundle) throws IOException {
        var folder = Files.createTempDirectory("references");
        run(folder, "git", "clone", "-q", bundle.toString(), "clone");
        return new References(folder.resolve("clone"));
    }

    /** The document's last version at the moment, if there was one. */
    Optional<String> at(Instant moment, String document) throws IOException {
        String log = run(clone, "git", "log", "--format=%H %aI", "--", document + ".md");
        for (String line : log.lines().toList()) {
            var fields = line.split(" ", -1);
            if (!OffsetDateTime.parse(fields[1]).toInstant().isAfter(moment)) {
                return Optional.of(run(clone, "git", "show", fields[0] + ":" + document + ".md"));
            }
        }
        return Optional.empty();
    }

    /** The sentences of five words and more, headings apart. */
    List<String> sentences(String markdown) {
        List<String> sentences = new ArrayList<>();
        Node page = parser.parse(markdown);
        for (Node node = page.getFirstChild(); node != null; node = after(node, page)) {
            if (node instanceof Paragraph || node instanceof TableCell) {
                sentences.addAll(Words.sentences(text(node)));
            }
        }
        return sentences.stream().filter(s -> Words.count(s) >= 5).toList();
    }

    List<String> headings(String markdown) {
        List<String> headings = new ArrayList<>();
        Node page = parser.parse(markdown);
        for (Node node = page.getFirstChild(); node != null; node = after(node, page)) {
            if (node instanceof Heading) {
                headings.add(text(node));
            }
        }
        return headings.stream().filter(h -> !Words.bare(h).isEmpty()).toList();
    }

    String text(String markdown) {
        return text(parser.parse(markdown));
    }

    private static String text(Node within) {
        var text = new StringBuilder();
        for (Node node = within.getFirstChild(); node != null; node = after(node, within)) {
            if (node instanceof Text words) {
                text.append(words.getLiteral());
            } else if (node instanceof Code code) {
                text.append(code.getLiteral());
            } else if (node instanceof SoftLineBreak) {
                text.append(' ');
            } else if (node instanceof HardLineBreak || node instanceof Block || node instanceof TableCell) {
                text.append('\n');
            }
        }
        return FOR_SCREEN_READERS.matcher(text).replaceAll("");
    }

    private static @Nullable Node after(Node node, Node within) {
        if (node.getFirstChild() != null) {
            return node.getFirstChild();
        }
        Node at = node;
        while (at != within && at.getNext() == null) {
            at = at.getParent();
        }
        return at == within ? null : at.getNext();
    }

    private static String run(Path folder, String... command) throws IOException {
        var process = new ProcessBuilder(Arrays.asList(command))
                .directory(folder.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
