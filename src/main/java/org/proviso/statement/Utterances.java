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
    private final Lexicon lexicon;
    private final Lexer lexer;
    private final String text;
    private final BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ENGLISH);

    Utterances(Lexicon lexicon, Lexer lexer, String text) {
        this.lexicon = lexicon;
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
        run.open.addAll(first, 0, first.size());
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
            run.open.addAll(cell, 0, cell.size());
            run.close();
        }
    }

    private List<Span> sentencesOf(Span span) {
        String part = span.of(text);
        if (isOne(part)) {
            return part.isBlank() ? List.of() : List.of(span);
        }
        sentences.setText(part);
        List<Span> found = new ArrayList<>();
        int start = 0;
        for (int end = sentences.next(); end != BreakIterator.DONE; end = sentences.next()) {
            if (end < part.length() && endsWithAbbreviation(part, end)) {
                continue;
            }
            if (!part.substring(start, end).isBlank()) {
                found.add(new Span(span.start() + start, span.start() + end));
            }
            start = end;
        }
        return found;
    }

    /** True of most items of lists, told by their signs: nothing that may end a sentence stands before the last one. */
    private static boolean isOne(String part) {
        for (int i = 0; i + 1 < part.length(); i++) {
            char c = part.charAt(i);
            if (c == '.' || c == '?' || c == '!' || c >= '\u2028') {
                return false;
            }
        }
        return true;
    }

    private boolean endsWithAbbreviation(String part, int end) {
        int stop = end;
        while (stop > 0 && Character.isWhitespace(part.charAt(stop - 1))) {
            stop--;
        }
        int begin = stop;
        while (begin > 0 && !Character.isWhitespace(part.charAt(begin - 1)) && part.charAt(begin - 1) != '(') {
            begin--;
        }
        return lexicon.isAbbreviation(part.substring(begin, stop).toLowerCase(Locale.ROOT));
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
