package org.proviso.document;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Which clause of a text is which of an earlier version. First what says the same in the same order, then what says the same elsewhere,
 * then what says nearly the same under the same heading, then anywhere. Numbers before headings, case and spaces do not count.
 */
public final class Alignment {
    private static final double NEAR_UNDER_ONE_HEADING = 0.5;
    private static final double NEAR_ANYWHERE = 0.75;
    private static final Pattern NUMBER_BEFORE = Pattern.compile("^[\\s\\d.()§:–-]+");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final List<Words> before;
    private final List<Words> after;
    private final int[] earlier;
    private final int[] later;

    /** One clause: the headings above it, widest first, and what it says. */
    public record Clause(List<String> heading, String text) {
        public Clause {
            heading = List.copyOf(heading);
        }
    }

    private Alignment(List<Clause> before, List<Clause> after) {
        this.before = before.stream().map(Words::of).toList();
        this.after = after.stream().map(Words::of).toList();
        this.earlier = unset(after.size());
        this.later = unset(before.size());
        inOrder();
        same(Words::key);
        same(Words::text);
        near(Words::heading, NEAR_UNDER_ONE_HEADING);
        near(words -> "", NEAR_ANYWHERE);
    }

    /** Aligns the clauses of two versions, each in the order of its text. */
    public static Alignment of(List<Clause> before, List<Clause> after) {
        return new Alignment(before, after);
    }

    /** The number of the earlier clause that a later one continues; empty when it is new. */
    public OptionalInt earlier(int clause) {
        return found(earlier[clause]);
    }

    /** The number of the later clause that an earlier one goes on in; empty when it is gone. */
    public OptionalInt later(int clause) {
        return found(later[clause]);
    }

    private static OptionalInt found(int number) {
        return number < 0 ? OptionalInt.empty() : OptionalInt.of(number);
    }

    private static int[] unset(int size) {
        int[] none = new int[size];
        Arrays.fill(none, -1);
        return none;
    }

    private void pair(int one, int other) {
        later[one] = other;
        earlier[other] = one;
    }

    private void inOrder() {
        List<String> from = before.stream().map(Words::key).toList();
        List<String> to = after.stream().map(Words::key).toList();
        int one = 0;
        int other = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(from, to).getDeltas()) {
            while (one < delta.getSource().getPosition()) {
                pair(one++, other++);
            }
            one = delta.getSource().getPosition() + delta.getSource().size();
            other = delta.getTarget().getPosition() + delta.getTarget().size();
        }
        while (one < from.size() && other < to.size()) {
            pair(one++, other++);
        }
    }

    /** Pairs what is the same in this respect, the first with the first. */
    private void same(Function<Words, String> by) {
        Map<String, List<Integer>> open = open(before, later, by);
        for (int i = 0; i < earlier.length; i++) {
            List<Integer> candidates = open.getOrDefault(by.apply(after.get(i)), List.of());
            if (earlier[i] < 0 && !candidates.isEmpty()) {
                pair(candidates.remove(0), i);
            }
        }
    }

    private static Map<String, List<Integer>> open(List<Words> clauses, int[] paired, Function<Words, String> by) {
        Map<String, List<Integer>> open = new LinkedHashMap<>();
        for (int i = 0; i < paired.length; i++) {
            if (paired[i] < 0) {
                open.computeIfAbsent(by.apply(clauses.get(i)), k -> new ArrayList<>())
                        .add(i);
            }
        }
        return open;
    }

    private record Likeness(int before, int after, double likeness) {}

    /** Pairs what is alike within a group, the most alike first, among equals what stands first. */
    private void near(Function<Words, String> group, double least) {
        Map<String, List<Integer>> open = open(before, later, group);
        List<Likeness> all = new ArrayList<>();
        for (int i = 0; i < earlier.length; i++) {
            if (earlier[i] < 0) {
                for (int candidate : open.getOrDefault(group.apply(after.get(i)), List.of())) {
                    double likeness = before.get(candidate).likeness(after.get(i), least);
                    if (likeness >= least) {
                        all.add(new Likeness(candidate, i, likeness));
                    }
                }
            }
        }
        all.sort(Comparator.comparing(Likeness::likeness)
                .reversed()
                .thenComparing(Likeness::before)
                .thenComparing(Likeness::after));
        for (Likeness each : all) {
            if (later[each.before()] < 0 && earlier[each.after()] < 0) {
                pair(each.before(), each.after());
            }
        }
    }

    /** A clause as it is compared: its words, and how often it has each. */
    private record Words(String heading, String text, Map<String, Integer> counts, int size) {
        static Words of(Clause clause) {
            String heading = String.join(
                    "\n",
                    clause.heading().stream()
                            .map(each -> plain(NUMBER_BEFORE.matcher(each).replaceFirst("")))
                            .toList());
            String text = plain(clause.text());
            Map<String, Integer> counts = new TreeMap<>();
            String[] words = text.split(" ", -1);
            for (String word : words) {
                counts.merge(word, 1, Integer::sum);
            }
            return new Words(heading, text, counts, words.length);
        }

        private static String plain(String text) {
            return NO_WORD.matcher(text.toLowerCase(Locale.ROOT))
                    .replaceAll(" ")
                    .strip();
        }

        String key() {
            return heading + "\n\n" + text;
        }

        /** Twice the words that both have, of all words of both (Dice); 0 when it cannot reach the least. */
        double likeness(Words other, double least) {
            double both = size + other.size;
            if (2 * Math.min(size, other.size) < least * both) {
                return 0;
            }
            int shared = 0;
            for (Map.Entry<String, Integer> word : counts.entrySet()) {
                shared += Math.min(word.getValue(), other.counts.getOrDefault(word.getKey(), 0));
            }
            return 2 * shared / both;
        }
    }
}
