package org.proviso.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.proviso.regulation.Catalogue;
import org.proviso.regulation.DocumentKind;
import org.proviso.statement.Element;
import org.proviso.statement.Facts;

/** The documents that the supplied ones refer to, each once per document that does. */
final class Referrals {
    private final Catalogue catalogue;
    private final List<Said> documents;
    private final Map<String, Optional<String>> kinds = new HashMap<>();

    Referrals(Catalogue catalogue, List<Said> documents) {
        this.catalogue = catalogue;
        this.documents = documents;
    }

    List<Referral> list() {
        Set<String> supplied = documents.stream()
                .map(said -> kindOf(said.facts().document().source().type()).orElse(""))
                .collect(Collectors.toSet());
        List<Referral> all = new ArrayList<>();
        for (Said said : documents) {
            Facts facts = said.facts();
            String own = kindOf(facts.document().source().type()).orElse("");
            Set<String> told = new HashSet<>();
            for (Element.CrossReference reference : said.of(Element.CrossReference.class)) {
                if (kindOf(reference.target()).isPresent()) {
                    String target = kindOf(reference.target()).orElse(reference.target());
                    if (told.add(target) && !target.equals(own)) {
                        all.add(new Referral(
                                reference.at().provision(),
                                reference.target(),
                                facts.document().quote(reference.span()),
                                supplied.contains(target)));
                    }
                }
            }
        }
        return all;
    }

    private Optional<String> kindOf(String title) {
        return kinds.computeIfAbsent(title, each -> catalogue.kindOf(each).map(DocumentKind::id));
    }
}
