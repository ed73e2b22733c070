package org.proviso.document;

import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;

/** Reads HTML. */
final class HtmlReader {
    private HtmlReader() {}

    static Draft read(String html, int depth) {
        var page = Jsoup.parse(html, "", Parser.htmlParser().setMaxDepth(depth));
        var walk = new HtmlWalk();
        page.filter(walk);
        return new Draft(Line.normalise(page.title()), MainContent.of(walk));
    }
}
