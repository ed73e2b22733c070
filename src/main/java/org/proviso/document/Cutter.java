package org.proviso.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.proviso.document.Block.Heading;
import org.proviso.document.Block.Item;
import org.proviso.document.Block.Paragraph;
import org.proviso.document.Block.Row;
import org.proviso.source.Span;

/** Sets blocks as one text and cuts it into provisions. For one document; not used twice. */
final class Cutter {
    private static final String CELL_GAP = " | ";

    private final DocumentId document;
    private final List<Block> blocks;
    private final int title;
    private final StringBuilder text = new StringBuilder();
    private final Outline outline = new Outline();
    private final List<Provision> provisions = new ArrayList<>();
    private List<Optional<Span>> columns = List.of();

    private Cutter(DocumentId document, List<Block> blocks, int title) {
        this.document = document;
        this.blocks = blocks;
        this.title = title;
    }

    /** @param title index of the block that is the document's title, -1 if none is */
    static Cut cut(DocumentId document, List<Block> blocks, int title) {
        return new Cutter(document, blocks, title).cut();
    }

    private Cut cut() {
        int next = 0;
        while (next < blocks.size()) {
            next = cutAt(next);
        }
        return new Cut(text.toString(), outline.sections(), List.copyOf(provisions));
    }

    /** Cuts what starts at a block and says where the next starts. */
    private int cutAt(int at) {
        var block = blocks.get(at);
        if (block instanceof Heading heading) {
            head(at, heading);
        } else if (block instanceof Row row) {
            row(row);
        } else if (block instanceof Paragraph paragraph) {
            return paragraph(at, paragraph);
        } else if (block instanceof Item) {
            return list(at, Optional.empty());
        } else {
            columns = List.of();
        }
        return at + 1;
    }

    private void head(int at, Heading heading) {
        var span = set("\n\n", heading.text());
        if (at == title) {
            outline.title(heading.text(), span);
        } else {
            outline.open(heading.level(), heading.text(), span);
        }
    }

    private int paragraph(int at, Paragraph paragraph) {
        if (paragraph.text().chars().noneMatch(Character::isLetterOrDigit)) {
            return at + 1;
        }
        Marker.of(paragraph.text()).filter(m -> m.rank() > 0).ifPresent(m -> outline.leaveNumbered(m.rank()));
        var span = set("\n\n", paragraph.text());
        if (at + 1 < blocks.size() && blocks.get(at + 1) instanceof Item) {
            return list(at + 1, Optional.of(span));
        }
        return continued(at + 1, paragraph.text(), new ArrayList<>(List.of(Part.text(span))));
    }

    /** Ends a provision, after the paragraphs that go on with its last sentence. */
    private int continued(int from, String last, List<Part> parts) {
        int next = from;
        String before = last;
        while (next < blocks.size() && blocks.get(next) instanceof Paragraph more && goesOn(before, next, more)) {
            parts.add(Part.text(set("\n", more.text())));
            before = more.text();
            next++;
        }
        provision(parts);
        return next;
    }

    private boolean goesOn(String before, int at, Paragraph more) {
        boolean leadsIn = at + 1 < blocks.size() && blocks.get(at + 1) instanceof Item;
        boolean isOpen = before.endsWith(":") || before.endsWith(",");
        boolean isNumbered = Marker.of(more.text()).isPresent();
        return !leadsIn
                && !isNumbered
                && (isOpen || Character.isLowerCase(more.text().charAt(0)));
    }

    private int list(int at, Optional<Span> leadIn) {
        var run = ItemRun.from(blocks, at);
        var portions = run.portions();
        for (int i = 0; i < portions.size(); i++) {
            boolean isFirst = i == 0;
            List<Part> parts = new ArrayList<>();
            leadIn.filter(span -> isFirst)
                    .ifPresent(span -> parts.add(new Part(Part.Kind.LEAD_IN, 0, span, Optional.empty())));
            for (var entry : portions.get(i)) {
                Optional<Span> header = isFirst ? Optional.empty() : leadIn;
                parts.add(new Part(Part.Kind.ITEM, entry.depth(), set("\n", entry.text()), header));
            }
            if (i == portions.size() - 1) {
                return continued(run.end(), "", parts);
            }
            provision(parts);
        }
        return run.end();
    }

    private void row(Row row) {
        List<Optional<Span>> spans = new ArrayList<>();
        for (String cell : row.cells()) {
            spans.add(cell.isEmpty() ? Optional.empty() : Optional.of(set(spans.isEmpty() ? "\n" : CELL_GAP, cell)));
        }
        if (row.heading()) {
            columns = spans;
        } else {
            cells(spans);
        }
    }

    private void cells(List<Optional<Span>> spans) {
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < spans.size(); i++) {
            Optional<Span> header = i < columns.size() ? columns.get(i) : Optional.empty();
            spans.get(i).ifPresent(span -> parts.add(new Part(Part.Kind.CELL, 0, span, header)));
        }
        if (!parts.isEmpty()) {
            provision(parts);
        }
    }

    private Span set(String gap, String words) {
        if (!text.isEmpty()) {
            text.append(gap);
        }
        int start = text.length();
        text.append(words);
        return new Span(start, text.length());
    }

    private void provision(List<Part> parts) {
        var span = parts.get(0).span().with(parts.get(parts.size() - 1).span());
        var id = new ProvisionId(document, provisions.size() + 1);
        provisions.add(new Provision(id, outline.current(), outline.path(), span, parts));
    }
}
