package org.proviso.audit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.proviso.rule.ConceptId;
import org.proviso.rule.Window;
import org.proviso.statement.Fact;
import org.proviso.statement.Mention;
import org.proviso.statement.Polarity;

/** All that the rules of a book ask of facts alone, numbered. Safe for several threads. */
final class Wants {
    private static final Set<Attribute> OF_MENTIONS = Set.of(Attribute.WHERE, Attribute.CONCEPT, Attribute.POLARITY);

    private final Map<String, Want> byText = new LinkedHashMap<>();
    private final Map<Class<?>, WantTable> byClass = new ConcurrentHashMap<>();
    private final Map<Kind, WantSet> mentions = new ConcurrentHashMap<>();

    /** All that rules can tell of a mention alone. */
    private record Kind(ConceptId concept, boolean inHeading, Polarity polarity) {}

    Wants(List<Plan> plans) {
        for (Plan plan : plans) {
            for (Premise premise : plan.premises()) {
                premise.inner().forEach(inner -> add(inner, Window.PROVISION));
                if (Want.isOfFact(premise)) {
                    add(premise, plan.reach(premise));
                }
            }
        }
    }

    private void add(Premise premise, Window within) {
        Want want = byText.computeIfAbsent(
                Want.text(premise, within),
                text -> new Want(byText.size(), text, premise.type(), Want.alone(premise), within));
        if (want.type() == Mention.class
                && !want.checks().stream().map(Check.Alone::attribute).allMatch(OF_MENTIONS::contains)) {
            throw new IllegalStateException("a mention cannot be asked " + want.text());
        }
    }

    Want of(Premise premise, Window within) {
        return Objects.requireNonNull(byText.get(Want.text(premise, within)), "a premise of no plan");
    }

    List<Want> all() {
        return List.copyOf(byText.values());
    }

    WantSet metBy(Fact fact) {
        if (fact instanceof Mention mention) {
            return mentions.computeIfAbsent(
                    new Kind(mention.concept(), mention.inHeading(), mention.polarity()), kind -> tested(fact));
        }
        return tested(fact);
    }

    private WantSet tested(Fact fact) {
        return byClass.computeIfAbsent(fact.getClass(), type -> WantTable.of(type, byText.values()))
                .metBy(fact);
    }
}
