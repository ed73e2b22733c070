package org.proviso.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.proviso.sheet.Page;
import org.proviso.sheet.Page.Line;
import org.proviso.sheet.Page.Look;
import org.proviso.sheet.Page.Slot;

/** The lines of a page while it is being put together. */
final class Lines {
    private final List<Integer> widths;
    private final List<Line> lines = new ArrayList<>();

    Lines(Integer... widths) {
        this.widths = List.of(widths);
    }

    Lines title(String text) {
        return whole(Look.TITLE, text);
    }

    /** A heading with a gap above. */
    Lines heading(String text) {
        lines.add(Line.gap());
        return whole(Look.HEADING, text);
    }

    /** A text over the whole width. */
    Lines whole(Look look, String text) {
        return line(Slot.of(look, text).over(widths.size()));
    }

    /** A label and what belongs to it, over the rest of the width. */
    Lines fact(String label, Slot value) {
        return line(Slot.of(Look.LABEL, label), value.over(widths.size() - 1));
    }

    Lines fact(String label, String text) {
        return fact(label, Slot.of(Look.BODY, text));
    }

    Lines heads(String... texts) {
        return line(
                Arrays.stream(texts).map(text -> Slot.of(Look.GRID_HEAD, text)).toArray(Slot[]::new));
    }

    Lines line(Slot... slots) {
        return add(Line.of(slots));
    }

    /** A line as it is: of a grid, or at the top of a page of paper. */
    Lines add(Line line) {
        lines.add(line);
        return this;
    }

    /** A heading at the top of a page of paper, so that none stands alone at the foot of one. */
    Lines headingOnNewPaper(String text) {
        return add(Line.of(Slot.of(Look.HEADING, text).over(widths.size())).onNewPaper());
    }

    Page page(String name) {
        return new Page(name, widths, lines);
    }
}
