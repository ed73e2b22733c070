package org.proviso.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.proviso.source.Span;

/** Finds the sentences in which facts stand, to quote them. */
final class Sentences {
    private static final int LONGEST = 400;
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
        int end = to;
        int begin = within.start();
        for (int stop : stops(text, within)) {
            if (stop <= from) {
                begin = stop;
            } else if (stop >= to) {
                end = stop;
                break;
            }
        }
        int start = Math.min(from, begin);
        return trimmed(text, new Span(start, Math.min(end, Math.max(to, start + LONGEST))));
    }

    /** Where sentences end: at a line's end, and behind a full stop before a capital or a quote; last, where the provision does. */
    private static List<Integer> stops(String text, Span within) {
        List<Integer> stops = new ArrayList<>();
        STOP.matcher(text).region(within.start(), within.end()).results().forEach(stop -> stops.add(stop.end()));
        stops.add(within.end());
        return stops;
    }

    private static Span trimmed(String text, Span span) {
        int end = span.end();
        while (end > span.start() && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return new Span(span.start(), end);
    }
}
