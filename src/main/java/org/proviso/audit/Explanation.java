package org.proviso.audit;

import java.util.List;
import java.util.Optional;
import org.proviso.rule.RuleId;
import org.proviso.source.Quote;

/**
 * Why rules fired on a text, and why others did not.
 *
 * @param found what the text was found to say, in its order; of what is only named, each concept once in a sentence
 * @param fired which rules fired, in the order of their ids
 * @param missed of the rules that were asked about and did not fire, how near each of their rows came
 */
public record Explanation(List<Found> found, List<Fired> fired, List<Missed> missed) {
    public Explanation {
        found = List.copyOf(found);
        fired = List.copyOf(fired);
        missed = List.copyOf(missed);
    }

    /** A fact or a conclusion in words, and the words of the text that it rests on; a conclusion has none. */
    public record Found(String says, Optional<Quote> quote) {}

    /**
     * A rule that fired on these facts in one way.
     *
     * @param sort as {@link org.proviso.rule.Rule#kind()}
     * @param way the number of the row that held
     * @param concludes what follows, such as {@code states opt-out-right}
     */
    public record Fired(RuleId rule, String sort, String name, int way, String concludes, List<Found> on) {
        public Fired {
            on = List.copyOf(on);
        }
    }

    /** A rule that did not fire; the row that came nearest stands first. */
    public record Missed(RuleId rule, String sort, String name, List<Row> rows) {
        public Missed {
            rows = List.copyOf(rows);
        }

        /** What share of its conditions the nearest row met, 0 to 1. */
        public double nearness() {
            return rows.isEmpty() ? 0 : rows.get(0).met() / (double) rows.get(0).of();
        }
    }

    /**
     * A row of a rule that did not hold.
     *
     * @param way its number
     * @param asks the whole row as a sentence
     * @param met how many conditions held before the first that failed; {@code of} is how many it has
     * @param failed the first condition that failed
     * @param nearest what came nearest to it, or for something that must not be there, what is; empty when nothing did
     * @param lacks what the nearest lacks, or why there is none; never empty
     */
    public record Row(
            int way, String asks, int met, int of, String failed, Optional<Found> nearest, List<String> lacks) {
        public Row {
            lacks = List.copyOf(lacks);
        }
    }
}
