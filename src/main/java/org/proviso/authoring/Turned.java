package org.proviso.authoring;

import java.util.List;
import java.util.Optional;
import org.proviso.rule.Condition;

/** A condition that asks for the contrary, where there is one. */
final class Turned implements Condition.Teller<Optional<Condition>> {
    private static List<String> other(List<String> polarity) {
        return List.of(polarity.equals(List.of("denies")) ? "states" : "denies");
    }

    @Override
    public Optional<Condition> states(Condition.States c) {
        return Optional.of(new Condition.States(
                c.by(), c.does(), c.on(), c.purposes(), c.onlyFor(), c.beyond(), c.modality(), other(c.polarity())));
    }

    @Override
    public Optional<Condition> chooses(Condition.Chooses c) {
        return Optional.of(
                new Condition.Chooses(c.kind(), c.about(), c.family(), c.given(), c.way(), other(c.polarity())));
    }

    @Override
    public Optional<Condition> samePurpose(Condition.SamePurpose c) {
        return Optional.of(new Condition.SamePurpose(!c.same()));
    }

    @Override
    public Optional<Condition> names(Condition.Names c) {
        return Optional.of(new Condition.Lacks(c.concepts()));
    }

    @Override
    public Optional<Condition> lacks(Condition.Lacks c) {
        return Optional.of(new Condition.Names(c.concepts(), List.of()));
    }

    @Override
    public Optional<Condition> is(Condition.Is c) {
        return Optional.of(new Condition.Is(c.types(), !c.denied()));
    }

    @Override
    public Optional<Condition> has(Condition.Has c) {
        return Optional.of(new Condition.HasNot(c.types(), c.window()));
    }

    @Override
    public Optional<Condition> hasNot(Condition.HasNot c) {
        return Optional.of(new Condition.Has(c.types(), c.window()));
    }

    @Override
    public Optional<Condition> elsewhere(Condition.Elsewhere c) {
        return Optional.of(new Condition.Elsewhere(c.types(), !c.denied(), c.window(), c.names(), c.lacks()));
    }

    @Override
    public Optional<Condition> overrides(Condition.Overrides c) {
        return Optional.empty();
    }

    @Override
    public Optional<Condition> noWayElsewhere(Condition.NoWayElsewhere c) {
        return Optional.empty();
    }

    @Override
    public Optional<Condition> triggered(Condition.Triggered c) {
        return Optional.empty();
    }

    @Override
    public Optional<Condition> says(Condition.Says c) {
        return Optional.empty();
    }

    @Override
    public Optional<Condition> headed(Condition.Headed c) {
        return Optional.of(new Condition.Headed(c.concepts(), !c.named()));
    }

    @Override
    public Optional<Condition> matches(Condition.Matches c) {
        return Optional.empty();
    }
}
