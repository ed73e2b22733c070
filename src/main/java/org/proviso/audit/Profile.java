package org.proviso.audit;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.proviso.document.ProvisionId;
import org.proviso.regulation.Catalogue;
import org.proviso.regulation.Flag;
import org.proviso.rule.Rule;
import org.proviso.statement.Fact;

/** The applicability profile of a platform: what the rules concluded of every flag, and where the text says so. */
final class Profile {
    private static final int PLACES = 3;

    private final String platform;
    private final Catalogue catalogue;
    private final Settings settings;
    private final Evidence evidence;
    private final Ledger ledger;

    Profile(String platform, Catalogue catalogue, Settings settings, Evidence evidence, Ledger ledger) {
        this.platform = platform;
        this.catalogue = catalogue;
        this.settings = settings;
        this.evidence = evidence;
        this.ledger = ledger;
    }

    /** One line for every flag, in the order of the catalogue. */
    List<Applicability> lines() {
        return catalogue.flags().stream().map(this::line).toList();
    }

    private Applicability line(Flag flag) {
        Applies.Answer answer = answer(flag.id());
        List<Applicability.Evidence> places = places(flag.id());
        return new Applicability(platform, flag, answer, whence(flag, answer, places), places);
    }

    private Applies.Answer answer(String flag) {
        return ledger.reported(Profiled.class).stream()
                .filter(profiled -> profiled.flag().equals(flag))
                .map(Profiled::answer)
                .findFirst()
                .orElse(Applies.Answer.UNKNOWN);
    }

    private String whence(Flag flag, Applies.Answer answer, List<Applicability.Evidence> places) {
        Settings.Answer given = settings.answers().get(flag.id());
        if (given != null) {
            return "Set in " + given.place() + (given.reason().isEmpty() ? "." : ": " + given.reason())
                    + (places.isEmpty() ? "" : " The text was read on it, too.");
        }
        if (answer == Applies.Answer.UNKNOWN) {
            return "The documents supplied do not say.";
        }
        return places.isEmpty() ? "One of these holds: " + String.join(", ", flag.anyOf()) + "." : "The text says so.";
    }

    /** Where a rule on the flag fired, in the order of the text. */
    private List<Applicability.Evidence> places(String flag) {
        Set<Applicability.Evidence> places = new LinkedHashSet<>();
        for (Firing firing : ledger.firings()) {
            if (firing.plan().rule() instanceof Rule.FlagRule rule
                    && rule.flag().equals(flag)) {
                place(rule, firing).ifPresent(places::add);
            }
        }
        return places.stream()
                .sorted(java.util.Comparator.comparing(Applicability.Evidence::provision)
                        .thenComparing(place -> place.quote().span())
                        .thenComparing(Applicability.Evidence::rule))
                .limit(PLACES)
                .toList();
    }

    private Optional<Applicability.Evidence> place(Rule.FlagRule rule, Firing firing) {
        List<Fact> said = new ArrayList<>();
        firing.facts().forEach(fact -> evidence.restsOn(fact, said));
        return said.stream().findFirst().map(first -> {
            ProvisionId id = first.at().provision();
            List<Fact> here = said.stream()
                    .filter(fact -> fact.at().provision().equals(id))
                    .toList();
            return new Applicability.Evidence(rule.id().value(), id, evidence.sentences(id, here));
        });
    }
}
