package org.proviso.document;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Reads HTML. */
final class HtmlReader {
    private HtmlReader() {}

    static Draft read(SourceFile source, String html, int depth) throws Refusal {
        var page = Jsoup.parse(html, "", Parser.htmlParser().setMaxDepth(depth));
        var walk = walk(page);
        if (walk.deepest() >= depth) {
            throw Trouble.TOO_DEEP.refuse(
                    source,
                    "Elements stand in one another " + walk.deepest() + " deep or deeper; at most " + (depth - 1)
                            + " are followed (setting limits: depth).");
        }
        return new Draft(Line.normalise(page.title()), MainContent.of(walk));
    }

    /** A piece of HTML inside another format; all of it is content. */
    static List<Block> fragment(String html) {
        return walk(Jsoup.parseBodyFragment(html)).pieces().stream()
                .map(Piece::block)
                .toList();
    }

    private static HtmlWalk walk(Element page) {
        var walk = new HtmlWalk();
        page.filter(walk);
        return walk;
    }
}
