package org.proviso.authoring;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.proviso.rule.Condition;
import org.proviso.rule.Rule;

/** A condition that stands in several cells, with one of them blank: once for each cell that is filled, if more than one is. */
final class Weakened implements Condition.Teller<List<Condition>> {
    private final List<Condition> weaker = new ArrayList<>();
    private int filled;

    private final boolean ofType;

    private Weakened(boolean ofType) {
        this.ofType = ofType;
    }

    /** Of a condition of a rule; without its polarity, a type is denied where it would not be stated, which an example does not tell apart. */
    static List<Condition> of(Condition condition, Rule rule) {
        return condition.tell(new Weakened(rule instanceof Rule.TypeRule));
    }

    private void polarity(List<String> words, Condition without) {
        boolean untold = ofType && words.equals(List.of("states"));
        filled += untold ? 1 : 0;
        cell(untold ? List.of() : words, none -> without);
    }

    /** What the condition is with that cell blank; not asked where the cell is blank already. */
    private <T> void cell(List<T> words, Function<List<T>, Condition> without) {
        if (!words.isEmpty()) {
            filled++;
            weaker.add(without.apply(List.of()));
        }
    }

    private List<Condition> weaker() {
        return filled > 1 ? weaker : List.of();
    }

    @Override
    public List<Condition> states(Condition.States c) {
        cell(
                c.by(),
                none -> new Condition.States(
                        none, c.does(), c.on(), c.purposes(), c.onlyFor(), c.beyond(), c.modality(), c.polarity()));
        cell(
                c.does(),
                none -> new Condition.States(
                        c.by(), none, c.on(), c.purposes(), c.onlyFor(), c.beyond(), c.modality(), c.polarity()));
        cell(
                c.on(),
                none -> new Condition.States(
                        c.by(), c.does(), none, c.purposes(), c.onlyFor(), c.beyond(), c.modality(), c.polarity()));
        cell(
                c.purposes(),
                none -> new Condition.States(
                        c.by(), c.does(), c.on(), none, c.onlyFor(), c.beyond(), c.modality(), c.polarity()));
        cell(
                c.onlyFor(),
                none -> new Condition.States(
                        c.by(), c.does(), c.on(), c.purposes(), none, c.beyond(), c.modality(), c.polarity()));
        cell(
                c.beyond(),
                none -> new Condition.States(
                        c.by(), c.does(), c.on(), c.purposes(), c.onlyFor(), none, c.modality(), c.polarity()));
        cell(
                c.modality(),
                none -> new Condition.States(
                        c.by(), c.does(), c.on(), c.purposes(), c.onlyFor(), c.beyond(), none, c.polarity()));
        polarity(
                c.polarity(),
                new Condition.States(
                        c.by(), c.does(), c.on(), c.purposes(), c.onlyFor(), c.beyond(), c.modality(), List.of()));
        return weaker();
    }

    @Override
    public List<Condition> chooses(Condition.Chooses c) {
        cell(c.kind(), none -> new Condition.Chooses(none, c.about(), c.family(), c.given(), c.way(), c.polarity()));
        cell(c.about(), none -> new Condition.Chooses(c.kind(), none, c.family(), c.given(), c.way(), c.polarity()));
        cell(c.family(), none -> new Condition.Chooses(c.kind(), c.about(), none, c.given(), c.way(), c.polarity()));
        cell(c.way(), none -> new Condition.Chooses(c.kind(), c.about(), c.family(), c.given(), none, c.polarity()));
        polarity(c.polarity(), new Condition.Chooses(c.kind(), c.about(), c.family(), c.given(), c.way(), List.of()));
        cell(
                c.given() ? List.of(true) : List.of(),
                none -> new Condition.Chooses(c.kind(), c.about(), c.family(), false, c.way(), c.polarity()));
        return weaker();
    }

    @Override
    public List<Condition> triggered(Condition.Triggered c) {
        cell(c.controller(), none -> new Condition.Triggered(none, c.trigger()));
        cell(c.trigger(), none -> new Condition.Triggered(c.controller(), none));
        return weaker();
    }

    @Override
    public List<Condition> says(Condition.Says c) {
        filled++;
        polarity(c.polarity(), new Condition.Says(c.aspect(), c.values(), List.of()));
        return weaker();
    }

    @Override
    public List<Condition> names(Condition.Names c) {
        filled++;
        polarity(c.polarity(), new Condition.Names(c.concepts(), List.of()));
        return weaker();
    }

    @Override
    public List<Condition> elsewhere(Condition.Elsewhere c) {
        filled++;
        cell(c.names(), none -> new Condition.Elsewhere(c.types(), c.denied(), c.window(), none, c.lacks()));
        cell(c.lacks(), none -> new Condition.Elsewhere(c.types(), c.denied(), c.window(), c.names(), none));
        return weaker();
    }

    @Override
    public List<Condition> overrides(Condition.Overrides c) {
        return List.of();
    }

    @Override
    public List<Condition> noWayElsewhere(Condition.NoWayElsewhere c) {
        return List.of();
    }

    @Override
    public List<Condition> samePurpose(Condition.SamePurpose c) {
        return List.of();
    }

    @Override
    public List<Condition> lacks(Condition.Lacks c) {
        return List.of();
    }

    @Override
    public List<Condition> headed(Condition.Headed c) {
        return List.of();
    }

    @Override
    public List<Condition> is(Condition.Is c) {
        return List.of();
    }

    @Override
    public List<Condition> has(Condition.Has c) {
        return List.of();
    }

    @Override
    public List<Condition> hasNot(Condition.HasNot c) {
        return List.of();
    }

    @Override
    public List<Condition> matches(Condition.Matches c) {
        return List.of();
    }
}
