package org.proviso.statement;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.proviso.document.Part;
import org.proviso.document.Provision;
import org.proviso.source.Span;

/** Cuts a provision into what is read in one go. */
final class Utterances {
    private final Lexer lexer;
    private final String text;
    private final BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ENGLISH);

    Utterances(Lexer lexer, String text) {
        this.lexer = lexer;
        this.text = text;
    }

    List<Utterance> of(Provision provision) {
        Run run = new Run();
        for (Part part : provision.parts()) {
            switch (part.kind()) {
                case TEXT -> addText(part.span(), run);
                case LEAD_IN -> addLeadIn(part.span(), run);
                case ITEM -> addItem(part, run);
                case CELL -> addCell(part, run);
            }
        }
        run.close();
        return run.done;
    }

    private void addText(Span span, Run run) {
        run.close();
        for (Span sentence : sentencesOf(span)) {
            run.add(lexer.tokens(sentence));
        }
    }

    private void addLeadIn(Span span, Run run) {
        run.close();
        List<Span> all = sentencesOf(span);
        for (Span sentence : all.subList(0, Math.max(0, all.size() - 1))) {
            run.add(lexer.tokens(sentence));
        }
        if (!all.isEmpty()) {
            run.open = lexer.tokens(all.get(all.size() - 1));
        }
    }

    /** The first sentence of an item finishes the lead-in; what follows it stands alone. */
    private void addItem(Part part, Run run) {
        List<Span> all = sentencesOf(part.span());
        if (all.isEmpty()) {
            return;
        }
        Tokens first = lexer.tokens(all.get(0));
        if (run.open.size() == 0) {
            part.header().ifPresent(lead -> run.open = lexer.tokens(lead));
        }
        run.items.add(run.open.size());
        run.open.addAll(first);
        for (Span sentence : all.subList(1, all.size())) {
            run.later.add(lexer.tokens(sentence));
        }
    }

    private void addCell(Part part, Run run) {
        run.close();
        List<Span> all = sentencesOf(part.span());
        for (Span sentence : all) {
            part.header().ifPresent(header -> {
                run.open = lexer.tokens(header);
                run.open.add(header.end(), header.end(), Lexicon.COLON);
            });
            Tokens cell = lexer.tokens(sentence);
            run.items.add(run.open.size());
            run.open.addAll(cell);
            run.close();
        }
    }

    private List<Span> sentencesOf(Span span) {
        if (lexer.isOneSentence(span)) {
            return isBlank(span.start(), span.end()) ? List.of() : List.of(span);
        }
        sentences.setText(span.of(text));
        List<Span> found = new ArrayList<>();
        int start = span.start();
        for (int next = sentences.next(); next != BreakIterator.DONE; next = sentences.next()) {
            int end = span.start() + next;
            if (end < span.end() && lexer.endsWithAbbreviation(span.start(), end)) {
                continue;
            }
            if (!isBlank(start, end)) {
                found.add(new Span(start, end));
            }
            start = end;
        }
        return found;
    }

    private boolean isBlank(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!Character.isWhitespace(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Utterances being put together. */
    private static final class Run {
        private final List<Utterance> done = new ArrayList<>();
        private final List<Integer> items = new ArrayList<>();
        private final List<Tokens> later = new ArrayList<>();
        private Tokens open = new Tokens(0);
        private int sentence;

        void add(Tokens tokens) {
            if (tokens.size() > 0) {
                done.add(new Utterance(tokens, List.of(), sentence++));
            }
        }

        void close() {
            if (open.size() > 0) {
                done.add(new Utterance(open, items, sentence));
                sentence += 1 + items.size();
            }
            later.forEach(this::add);
            open = new Tokens(0);
            items.clear();
            later.clear();
        }
    }
}
