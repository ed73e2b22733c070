package org.proviso.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.proviso.document.DocumentId;
import org.proviso.document.ProvisionId;
import org.proviso.rule.Window;
import org.proviso.statement.Mention;

/** A provision that stands elsewhere than what is concluded: that there is one is a premise, and a finding quotes one. */
final class Elsewhere {
    /** Its role in a finding. */
    static final String ROLE = "elsewhere";

    private Elsewhere() {}

    /** The premise that there is a provision of a type other than that of the anchor, which names and does not name concepts. */
    static Premise premise(Premise typed, String anchor, Set<String> names, Set<String> lacks) {
        List<Check> checks = new ArrayList<>(typed.checks());
        if (!anchor.isEmpty()) {
            Attribute place = Attribute.place(Window.PROVISION);
            checks.add(new Check.Differs(place, anchor, place));
        }
        List<Premise> inner = new ArrayList<>();
        if (!names.isEmpty()) {
            inner.add(named(typed.name(), "Names", names, Premise.Presence.EXISTS));
        }
        if (!lacks.isEmpty()) {
            inner.add(named(typed.name(), "Lacks", lacks, Premise.Presence.NOT));
        }
        return new Premise(typed.name(), typed.type(), Premise.Presence.EXISTS, ROLE, checks, inner);
    }

    private static Premise named(String provision, String suffix, Set<String> concepts, Premise.Presence presence) {
        Attribute place = Attribute.place(Window.PROVISION);
        List<Check> checks = List.of(
                new Check.Equal(Attribute.WHERE, "text"),
                new Check.OneOf(Attribute.CONCEPT, concepts),
                new Check.Same(place, provision, place));
        return new Premise(provision + suffix, Mention.class, presence, "", checks);
    }

    /** Of the provisions that make such a premise of the firings hold, the first, one of another document before one of its own. */
    static Optional<ProvisionId> quoted(List<Firing> firings, DocumentId own, Evidence evidence) {
        return firings.stream()
                .flatMap(firing -> quoted(firing, evidence))
                .min(Comparator.comparing((ProvisionId id) -> id.document().equals(own))
                        .thenComparing(Comparator.naturalOrder()));
    }

    private static Stream<ProvisionId> quoted(Firing firing, Evidence evidence) {
        return firing.plan().premises().stream()
                .filter(premise -> premise.role().equals(ROLE))
                .flatMap(premise -> evidence.meeting(premise).stream()
                        .filter(typed -> isBeside(premise, typed, firing.facts().get(0))))
                .map(typed -> typed.at().provision());
    }

    private static boolean isBeside(Premise premise, Typed typed, Object anchor) {
        return premise.checks().stream()
                .allMatch(check -> !(check instanceof Check.Joined joined) || joined.holds(typed, anchor));
    }

    /** Of all that was concluded of provisions, what such a premise asks for, wherever its anchor stands. */
    static List<Typed> meeting(Premise premise, Evidence evidence) {
        List<Check.Alone> alone = Want.alone(premise);
        return evidence.typed().stream()
                .filter(typed -> alone.stream().allMatch(check -> check.holds(typed)))
                .filter(typed -> premise.inner().stream().allMatch(inner -> isMet(inner, typed, evidence)))
                .toList();
    }

    private static boolean isMet(Premise inner, Typed typed, Evidence evidence) {
        List<Check.Alone> alone = Want.alone(inner);
        return evidence.mentions(typed.at().provision()).stream()
                        .anyMatch(mention -> alone.stream().allMatch(check -> check.holds(mention)))
                == (inner.presence() == Premise.Presence.EXISTS);
    }
}
