package org.proviso.audit;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.proviso.document.Document;
import org.proviso.document.ProvisionId;
import org.proviso.regulation.Catalogue;
import org.proviso.regulation.Flag;
import org.proviso.rule.Rule;
import org.proviso.source.Span;
import org.proviso.statement.Fact;

/** The applicability profile of a platform: what the rules concluded of every flag, and where the text says so. */
final class Profile {
    private static final int PLACES = 3;
    private static final int LONGEST = 400;

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
            Document document = evidence.document(id);
            List<Span> spans = said.stream()
                    .filter(fact -> fact.at().provision().equals(id))
                    .map(Fact::span)
                    .toList();
            Span whole = evidence.has(id) ? evidence.provision(id).span() : first.span();
            return new Applicability.Evidence(
                    rule.id().value(), id, document.quote(sentence(document.text(), spans, whole)));
        });
    }

    /** The sentences of the provision in which the facts stand; of one that is very long, the beginning. */
    private static Span sentence(String text, List<Span> spans, Span whole) {
        int from = spans.stream().mapToInt(Span::start).min().orElse(whole.start());
        int to = spans.stream().mapToInt(Span::end).max().orElse(whole.end());
        int start = Math.min(from, Math.max(whole.start(), beginning(text, from)));
        int end = Math.max(to, Math.min(whole.end(), ending(text, to)));
        return new Span(start, Math.min(end, Math.max(to, start + LONGEST)));
    }

    private static int beginning(String text, int from) {
        int line = text.lastIndexOf('\n', Math.max(0, from - 1)) + 1;
        int stop = text.lastIndexOf(". ", Math.max(0, from - 1));
        return Math.max(line, stop < 0 ? 0 : stop + 2);
    }

    private static int ending(String text, int to) {
        int line = text.indexOf('\n', to);
        int stop = text.indexOf(". ", Math.max(0, to - 1));
        int end = line < 0 ? text.length() : line;
        return stop < 0 ? end : Math.min(end, stop + 1);
    }
}
