package org.proviso.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.proviso.document.ProvisionId;
import org.proviso.statement.Fact;
import org.proviso.statement.Statement;

/** Gathers who acts in each provision of a document, and how firmly it is said. */
final class Sayings {
    static final Saying NOTHING = new Saying(new TreeSet<>(), new TreeSet<>(), List.of());

    private Sayings() {}

    static Map<ProvisionId, Saying> of(Said said) {
        Map<ProvisionId, List<Fact>> byProvision = new HashMap<>();
        Stream.of(said.of(Statement.class), said.of(org.proviso.statement.Override.class))
                .flatMap(List::stream)
                .forEach(fact -> byProvision
                        .computeIfAbsent(fact.at().provision(), k -> new ArrayList<>())
                        .add(fact));
        Map<ProvisionId, Saying> sayings = new HashMap<>();
        byProvision.forEach((provision, facts) ->
                sayings.put(provision, saying(facts, said.facts().document().text())));
        return sayings;
    }

    private static Saying saying(List<Fact> said, String text) {
        TreeSet<String> parties = new TreeSet<>();
        TreeSet<String> modalities = new TreeSet<>();
        List<String> exceptions = new ArrayList<>();
        for (Fact fact : said) {
            if (fact instanceof Statement statement) {
                parties.add(statement.actor());
                modalities.add(statement.modality().word());
            } else if (!exceptions.contains(fact.span().of(text))) {
                exceptions.add(fact.span().of(text));
            }
        }
        return new Saying(parties, modalities, exceptions);
    }
}
