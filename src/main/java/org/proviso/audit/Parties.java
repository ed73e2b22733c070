package org.proviso.audit;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.proviso.document.ProvisionId;
import org.proviso.regulation.PartyRole;
import org.proviso.rule.ConceptKind;
import org.proviso.rule.Vocabulary;
import org.proviso.rule.Window;
import org.proviso.statement.Fact;
import org.proviso.statement.Mention;

/** Who stands behind a platform's documents, in which role, and for which regions, as far as the facts tell. */
final class Parties {
    private final String platform;
    private final List<PartyRole> roles;
    private final Evidence evidence;
    private final Set<String> scopes;
    /** Where the documents name a place. */
    private Optional<List<Mention>> places = Optional.empty();

    Parties(String platform, List<PartyRole> roles, Vocabulary vocabulary, Evidence evidence) {
        this.platform = platform;
        this.roles = roles;
        this.evidence = evidence;
        this.scopes = Set.copyOf(vocabulary.idsOf(ConceptKind.SCOPE));
    }

    /** In the order of the roles, and in each of the text. */
    List<Party> list(Ledger ledger) {
        Set<Party> parties = new LinkedHashSet<>();
        for (PartyRole role : roles) {
            ledger.firings().stream()
                    .filter(firing -> firing.conclusion() instanceof Typed typed
                            && role.types().contains(typed.type().value()))
                    .map(firing -> party(role, firing))
                    .distinct()
                    .sorted(java.util.Comparator.comparing(Party::provision)
                            .thenComparing(party -> party.quote().span()))
                    .forEach(parties::add);
        }
        return List.copyOf(parties);
    }

    private Party party(PartyRole role, Firing firing) {
        List<Fact> facts = new ArrayList<>();
        firing.facts().forEach(fact -> evidence.restsOn(fact, facts));
        ProvisionId provision = ((Typed) firing.conclusion()).at().provision();
        List<Fact> here = facts.stream()
                .filter(fact -> fact.at().provision().equals(provision))
                .toList();
        return new Party(platform, role, regions(here), provision, evidence.sentences(provision, here));
    }

    /** The regions that the sentence names, else those that a heading above does. */
    private List<String> regions(List<Fact> facts) {
        Set<Long> sentences = new TreeSet<>();
        Set<Long> sections = new TreeSet<>();
        facts.forEach(fact -> {
            sentences.add(fact.at().key(Window.SENTENCE));
            sections.add(fact.at().key(Window.SECTION));
        });
        List<String> inText = scopes(mention ->
                !mention.inHeading() && sentences.contains(mention.at().key(Window.SENTENCE)));
        return inText.isEmpty()
                ? scopes(mention ->
                        mention.inHeading() && sections.contains(mention.at().key(Window.SECTION)))
                : inText;
    }

    private List<String> scopes(Predicate<Mention> where) {
        return places().stream()
                .filter(where)
                .map(mention -> mention.concept().value())
                .sorted()
                .distinct()
                .toList();
    }

    /** Looked for once, and only where there is a party. */
    private List<Mention> places() {
        if (places.isEmpty()) {
            places = Optional.of(evidence.said().stream()
                    .flatMap(said -> said.of(Mention.class).stream())
                    .filter(mention -> scopes.contains(mention.concept().value()))
                    .toList());
        }
        return places.get();
    }
}
