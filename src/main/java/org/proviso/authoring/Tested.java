package org.proviso.authoring;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.proviso.source.Place;

/**
 * What rules made of their examples.
 *
 * @param results one for each example, in the order of the rules
 * @param mutated what became of each rule whose conditions were changed; empty when that was not asked
 * @param problems what keeps a workbook from being read
 * @param filled a copy of the workbook with the results in it; empty for a folder
 */
public record Tested(List<Result> results, List<Mutated> mutated, List<Complaint> problems, Optional<byte[]> filled) {
    public Tested {
        results = List.copyOf(results);
        mutated = List.copyOf(mutated);
        problems = List.copyOf(problems);
    }

    /** What a rule made of one example. */
    public record Result(String rule, String expected, boolean green, String said, String text, Place place) {}

    /** What these rules alone made of theirs. */
    public Tested of(Collection<String> rules) {
        return new Tested(
                results.stream().filter(result -> rules.contains(result.rule())).toList(),
                mutated.stream()
                        .filter(each -> rules.contains(each.rule().value()))
                        .toList(),
                problems,
                filled);
    }

    /** The changes of conditions that no example notices, the rules with the most of them first. */
    public List<Untested> untested() {
        return mutated.stream().flatMap(each -> each.untested().stream()).toList();
    }

    public long red() {
        return results.stream().filter(result -> !result.green()).count();
    }
}
