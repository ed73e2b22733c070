package org.proviso.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
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
    /** By flag, what fired on it. */
    private final Map<String, List<Firing>> firings;

    Profile(String platform, Catalogue catalogue, Settings settings, Evidence evidence, Ledger ledger) {
        this.platform = platform;
        this.catalogue = catalogue;
        this.settings = settings;
        this.evidence = evidence;
        this.ledger = ledger;
        this.firings = ledger.firings().stream()
                .filter(firing -> firing.plan().rule() instanceof Rule.FlagRule)
                .collect(Collectors.groupingBy(
                        firing -> ((Rule.FlagRule) firing.plan().rule()).flag()));
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

    /** The first few places where a rule on the flag fired, in the order of the text. */
    private List<Applicability.Evidence> places(String flag) {
        return firings.getOrDefault(flag, List.of()).stream()
                .flatMap(firing -> basis(firing).stream())
                .sorted(Comparator.comparing(Basis::provision)
                        .thenComparingInt(Basis::start)
                        .thenComparing(Basis::rule))
                .map(basis -> new Applicability.Evidence(
                        basis.rule(), basis.provision(), evidence.sentences(basis.provision(), basis.facts())))
                .distinct()
                .limit(PLACES)
                .toList();
    }

    /** What the text says in one provision on which a rule fired. */
    private record Basis(String rule, ProvisionId provision, int start, List<Fact> facts) {}

    private Optional<Basis> basis(Firing firing) {
        List<Fact> all = new ArrayList<>();
        firing.facts().forEach(fact -> evidence.restsOn(fact, all));
        if (all.isEmpty()) {
            return Optional.empty();
        }
        ProvisionId first = all.get(0).at().provision();
        List<Fact> here =
                all.stream().filter(fact -> fact.at().provision().equals(first)).toList();
        int start = here.stream().mapToInt(fact -> fact.span().start()).min().orElseThrow();
        return Optional.of(new Basis(firing.plan().rule().id().value(), first, start, here));
    }
}
