package org.proviso.authoring;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What rules made of their examples.
 *
 * @param results of each rule by its id, in the order of {@link Expectation}
 */
record Examined(Map<String, List<Result>> results) {
    static final Examined NOTHING = new Examined(Map.of());

    Examined {
        results = new TreeMap<>(results);
    }

    /** What came of one example; {@code said} is in words. */
    record Result(boolean known, boolean green, String said) {
        static final Result UNKNOWN = new Result(false, false, "");

        String word() {
            return !known ? "" : green ? "green" : "red";
        }
    }

    Result of(String rule, int number) {
        List<Result> all = results.getOrDefault(rule, List.of());
        return number < all.size() ? all.get(number) : Result.UNKNOWN;
    }

    /** Such as {@code 5/6}; "" when none was examined. */
    String tally(String rule) {
        List<Result> all = results.getOrDefault(rule, List.of());
        long green = all.stream().filter(Result::green).count();
        return all.isEmpty() ? "" : green + "/" + all.size();
    }

    boolean isGreen(String rule) {
        return results.getOrDefault(rule, List.of()).stream().allMatch(Result::green);
    }
}
