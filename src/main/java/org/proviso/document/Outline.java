package org.proviso.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.proviso.source.Span;

/** The sections of one document while it is cut. */
final class Outline {
    private record Open(Section section, int rank) {}

    private final List<Section> sections = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private List<String> path = List.of();

    Outline() {
        var whole = new Section(0, 0, 0, "", new Span(0, 0));
        sections.add(whole);
        open.push(new Open(whole, 0));
    }

    /** Names the document itself. */
    void title(String words, Span span) {
        var whole = new Section(0, 0, 0, words, span);
        sections.set(0, whole);
        open.removeLast();
        open.addLast(new Open(whole, 0));
    }

    /** Opens a section inside the nearest one of a wider rank; ranks may skip (a page that goes from h1 to h4). */
    void open(int rank, String words, Span span) {
        while (open.size() > 1 && open.element().rank() >= rank) {
            open.pop();
        }
        var parent = open.element().section();
        var section = new Section(sections.size(), parent.number(), parent.level() + 1, words, span);
        sections.add(section);
        open.push(new Open(section, rank));
        path = headings();
    }

    /** A clause numbered 8.2 does not stand under the heading 8.1. */
    void leaveNumbered(int rank) {
        while (open.size() > 1 && numberedRank(open.element().section().heading()) >= rank) {
            open.pop();
            path = headings();
        }
    }

    private static int numberedRank(String heading) {
        return Marker.of(heading).map(Marker::rank).orElse(0);
    }

    int current() {
        return open.element().section().number();
    }

    /** The headings above what comes next, widest first, without the document's title. */
    List<String> path() {
        return path;
    }

    List<Section> sections() {
        return List.copyOf(sections);
    }

    private List<String> headings() {
        List<String> widestFirst = new ArrayList<>();
        open.descendingIterator().forEachRemaining(o -> {
            if (o.section().level() > 0) {
                widestFirst.add(o.section().heading());
            }
        });
        return List.copyOf(widestFirst);
    }
}
