package org.proviso.audit;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.proviso.source.Span;

/** Finds the sentences in which facts stand, to quote them. */
final class Sentences {
    private static final int LONGEST = 400;
    /** Where a sentence ends: at a line's end, and behind a full stop before a capital or a quote. */
    private static final Pattern STOP = Pattern.compile("\\n|[.!?][\"”)]? (?=[\\p{Lu}\"“])");

    private Sentences() {}

    /**
     * The sentences of a provision that hold these spans; of such that are very long, the beginning.
     *
     * @param within the provision
     */
    static Span around(String text, List<Span> spans, Span within) {
        int from = spans.stream().mapToInt(Span::start).min().orElse(within.start());
        int to = spans.stream().mapToInt(Span::end).max().orElse(within.end());
        int begin = within.start();
        int end = Math.max(to, within.end());
        Matcher stop = STOP.matcher(text).region(within.start(), within.end());
        while (stop.find()) {
            if (stop.end() <= from) {
                begin = stop.end();
            } else if (stop.end() >= to) {
                end = stop.end();
                break;
            }
        }
        int start = Math.min(from, begin);
        return trimmed(text, new Span(start, Math.min(end, Math.max(to, start + LONGEST))));
    }

    private static Span trimmed(String text, Span span) {
        int end = span.end();
        while (end > span.start() && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return new Span(span.start(), end);
    }
}
