package org.proviso.audit;

import java.util.List;
import java.util.Optional;
import org.proviso.rule.Condition;
import org.proviso.rule.Rule;
import org.proviso.rule.Way;
import org.proviso.rule.Window;

/**
 * One way of a rule, as premises in the order in which they are joined. The first is the one that the conclusion is about.
 *
 * @param asked for each premise, the condition of the row that it comes from
 */
record Plan(Rule rule, Way way, List<Premise> premises, List<Condition> asked) {
    Plan {
        premises = List.copyOf(premises);
        asked = List.copyOf(asked);
    }

    /** Unique in a book. */
    String name() {
        return rule.id() + " / " + way.number();
    }

    List<Premise> bound() {
        return premises.stream().filter(Premise::isBound).toList();
    }

    /** What the conclusion is about, and from where nearness is measured. */
    Premise anchor() {
        return bound().get(0);
    }

    /**
     * The place around the anchor in which a premise is looked for, when that is all that joins it: it asks whether something is said
     * there. The headings above a section count as one place.
     */
    Optional<Window> beside(Premise premise) {
        List<Check.Joined> joined = premise.joined();
        if (!Want.isOfFact(premise)
                || joined.size() != 1
                || premises.stream()
                        .flatMap(each -> each.joined().stream())
                        .anyMatch(each -> each.other().equals(premise.name()))) {
            return Optional.empty();
        }
        return places(premise).stream()
                .filter(place -> joined.get(0).equals(inOne(place)))
                .findFirst();
    }

    private List<Window> places(Premise premise) {
        return Want.isOfHeading(premise) ? List.of(Window.SECTION) : List.of(Window.SENTENCE, Window.PROVISION);
    }

    private Check inOne(Window place) {
        return new Check.Same(Attribute.place(place), anchor().name(), Attribute.place(place));
    }

    /** How near a fact that meets the premise must stand. */
    Window reach(Premise premise) {
        return beside(premise).orElse(way.within());
    }
}
