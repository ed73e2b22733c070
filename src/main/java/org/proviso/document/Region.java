package org.proviso.document;

import org.jsoup.nodes.Element;

/** A part of a page that may turn out to be furniture, with what was counted in it. Mutable while the page is walked. */
final class Region {
    final Element element;
    /** Indexes of the first piece in it and of the first after it. */
    final int from;

    int to;
    /** Number of the first region after those nested in this one. */
    int next;
    /** Characters, spaces apart: all, those in links, those in links into the same page, those of blocks that read as sentences. */
    int inked;

    int linked;
    int local;
    int prose;
    int headings;
    /** Of the widest rank. */
    int titles;
    /** Buttons and fields. */
    int controls;

    Region(Element element, int from) {
        this.element = element;
        this.from = from;
    }

    void count(Piece piece) {
        inked += piece.inked();
        linked += piece.linked();
        local += piece.isLocal() ? piece.linked() : 0;
        prose += piece.isProse() ? piece.inked() : 0;
        if (piece.block() instanceof Block.Heading heading) {
            headings++;
            titles += heading.level() == 1 ? 1 : 0;
        }
    }

    void count(Region inner) {
        inked += inner.inked;
        linked += inner.linked;
        local += inner.local;
        controls += inner.controls;
        prose += inner.prose;
        headings += inner.headings;
        titles += inner.titles;
    }

    boolean isMain() {
        return element.normalName().equals("main") || element.attr("role").equals("main");
    }

    double linkDensity() {
        return inked == 0 ? 0 : (double) linked / inked;
    }
}
