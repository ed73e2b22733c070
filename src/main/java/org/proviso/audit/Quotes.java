package org.proviso.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.proviso.document.Document;
import org.proviso.document.Provision;
import org.proviso.source.Span;
import org.proviso.statement.Choice;
import org.proviso.statement.Condition;
import org.proviso.statement.Fact;
import org.proviso.statement.Statement;

/** Chooses the words that a finding quotes: for a bypass the permission, the choice where it is given, and the carve-out. */
final class Quotes {
    static final String PERMISSION = "permission";
    static final String CHOICE = "choice";
    static final String CARVE_OUT = "carve-out";
    private static final Set<String> KEPT = Set.of(PERMISSION, CHOICE, CARVE_OUT);
    private static final Set<String> SAYING = Set.of(PERMISSION, CHOICE, CARVE_OUT, "statement");

    private final Evidence evidence;
    private final Grants grants;

    Quotes(Evidence evidence) {
        this.evidence = evidence;
        this.grants = new Grants(evidence);
    }

    /** The quotes of the clause; of two provisions that are read together, both as a whole. */
    List<Finding.Evidence> of(Document document, Provision provision, List<Firing> firings) {
        return Elsewhere.quoted(firings, document.id(), evidence)
                .map(id -> new Finding.Evidence(
                        Elsewhere.ROLE,
                        evidence.document(id).quote(evidence.provision(id).span())))
                .map(other -> List.of(new Finding.Evidence("provision", document.quote(provision.span())), other))
                .orElseGet(() -> clause(document, provision, firings));
    }

    /** Each piece of evidence once, in the order of the text; the whole provision when no statement or choice is among it. */
    private List<Finding.Evidence> clause(Document document, Provision provision, List<Firing> firings) {
        Set<Finding.Evidence> quotes = new LinkedHashSet<>();
        for (Firing firing : firings) {
            Optional<org.proviso.statement.Override> override = firing.first(org.proviso.statement.Override.class);
            if (override.isPresent()) {
                bypass(firing, override.get(), quotes);
            }
            bound(firing, override.isPresent(), quotes);
        }
        if (quotes.stream().noneMatch(quote -> SAYING.contains(quote.role()))) {
            // single words show nothing without what stands round them
            quotes.add(new Finding.Evidence("provision", document.quote(provision.span())));
        }
        return quotes.stream()
                .filter(quote -> KEPT.contains(quote.role()) || !isWithinAnother(quote, quotes))
                .sorted(Comparator.comparing((Finding.Evidence each) ->
                                !each.quote().document().equals(document.id().value()))
                        .thenComparing(each -> each.quote().document())
                        .thenComparing(each -> each.quote().span())
                        .thenComparing(Finding.Evidence::role))
                .toList();
    }

    private static boolean isWithinAnother(Finding.Evidence quote, Set<Finding.Evidence> all) {
        return all.stream()
                .anyMatch(other -> !other.equals(quote)
                        && other.quote().document().equals(quote.quote().document())
                        && other.quote().span().covers(quote.quote().span())
                        && (KEPT.contains(other.role())
                                || !other.quote().span().equals(quote.quote().span())));
    }

    private void bypass(Firing firing, org.proviso.statement.Override override, Set<Finding.Evidence> quotes) {
        Optional<Statement> statement = firing.first(Statement.class);
        Optional<Choice> choice = firing.first(Choice.class);
        Optional<Choice> given = choice.map(grants::given);
        statement.ifPresent(said -> quotes.add(quote(CARVE_OUT, said, carveOut(said, override, firing))));
        given.ifPresent(found -> quotes.add(quote(CHOICE, found, found.span())));
        statement
                .flatMap(said ->
                        grants.permission(said, given.<Fact>map(found -> found).orElse(said)))
                .ifPresent(found -> quotes.add(quote(PERMISSION, found, found.span())));
    }

    /** The statement with what takes the choice back and what it hangs on, as far as they stand in its sentence. */
    private static Span carveOut(Statement said, org.proviso.statement.Override override, Firing firing) {
        List<Fact> parts = new ArrayList<>(List.of(override));
        firing.first(Condition.class).ifPresent(parts::add);
        Span whole = said.span();
        for (Fact part : parts) {
            boolean together = part.at().provision().equals(said.at().provision())
                    && part.at().sentence() == said.at().sentence();
            whole = together ? whole.with(part.span()) : whole;
        }
        return whole;
    }

    private void bound(Firing firing, boolean bypass, Set<Finding.Evidence> quotes) {
        List<Premise> premises = firing.plan().bound();
        for (int i = 0; i < premises.size(); i++) {
            String role = premises.get(i).role();
            boolean told = bypass && (KEPT.contains(role) || role.equals("override"));
            if (!role.isEmpty() && !told && firing.facts().get(i) instanceof Fact fact) {
                quotes.add(quote(role, fact, fact.span()));
            }
        }
    }

    private Finding.Evidence quote(String role, Fact fact, Span span) {
        Document document = evidence.document(fact.at().provision());
        return new Finding.Evidence(role, document.quote(trimmed(document.text(), span)));
    }

    private static Span trimmed(String text, Span span) {
        int start = span.start();
        while (start < span.end() && !Character.isLetterOrDigit(text.charAt(start)) && text.charAt(start) != '(') {
            start++;
        }
        return new Span(start, span.end());
    }
}
