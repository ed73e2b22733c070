package org.proviso.authoring;

import java.util.List;
import org.proviso.rule.Condition;
import org.proviso.rule.PatternId;
import org.proviso.rule.ProvisionTypeId;

/** The ids of the rules that a condition hangs on. */
final class NamedRules implements Condition.Teller<List<String>> {
    private static List<String> types(List<ProvisionTypeId> types) {
        return types.stream().map(ProvisionTypeId::value).toList();
    }

    @Override
    public List<String> is(Condition.Is condition) {
        return types(condition.types());
    }

    @Override
    public List<String> has(Condition.Has condition) {
        return types(condition.types());
    }

    @Override
    public List<String> hasNot(Condition.HasNot condition) {
        return types(condition.types());
    }

    @Override
    public List<String> elsewhere(Condition.Elsewhere condition) {
        return types(condition.types());
    }

    @Override
    public List<String> matches(Condition.Matches condition) {
        return condition.patterns().stream().map(PatternId::value).toList();
    }

    @Override
    public List<String> states(Condition.States condition) {
        return List.of();
    }

    @Override
    public List<String> chooses(Condition.Chooses condition) {
        return List.of();
    }

    @Override
    public List<String> overrides(Condition.Overrides condition) {
        return List.of();
    }

    @Override
    public List<String> noWayElsewhere(Condition.NoWayElsewhere condition) {
        return List.of();
    }

    @Override
    public List<String> samePurpose(Condition.SamePurpose condition) {
        return List.of();
    }

    @Override
    public List<String> triggered(Condition.Triggered condition) {
        return List.of();
    }

    @Override
    public List<String> says(Condition.Says condition) {
        return List.of();
    }

    @Override
    public List<String> names(Condition.Names condition) {
        return List.of();
    }

    @Override
    public List<String> lacks(Condition.Lacks condition) {
        return List.of();
    }

    @Override
    public List<String> headed(Condition.Headed condition) {
        return List.of();
    }
}
