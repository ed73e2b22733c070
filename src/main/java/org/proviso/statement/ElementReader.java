package org.proviso.statement;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.proviso.rule.ConceptId;
import org.proviso.rule.ConceptKind;
import org.proviso.source.Span;

/** Reads what a clause names: rights, mechanisms, bases, storage times … and every concept as such. */
final class ElementReader {
    /** The kinds of which an element is more than a mention. */
    private static final Set<ConceptKind> KINDS = EnumSet.of(
            ConceptKind.RIGHT,
            ConceptKind.MECHANISM,
            ConceptKind.BASIS,
            ConceptKind.RETENTION,
            ConceptKind.RECIPIENT,
            ConceptKind.TRANSFER,
            ConceptKind.DECISION,
            ConceptKind.CHANGE,
            ConceptKind.REFERENCE,
            ConceptKind.SCOPE,
            ConceptKind.VAGUE);

    private final Lexicon lexicon;
    private final Verbs verbs;
    private final Binder binder;

    ElementReader(Lexicon lexicon, Verbs verbs, Binder binder) {
        this.lexicon = lexicon;
        this.verbs = verbs;
        this.binder = binder;
    }

    /** Adds the facts of an utterance. */
    void read(Analysis analysis, String text, List<Fact> facts) {
        List<Denials> denials = new ArrayList<>(analysis.clauses().size());
        boolean refused = false;
        for (Clause clause : analysis.clauses()) {
            denials.add(new Denials(lexicon, verbs, analysis, clause));
            refused |= analysis.isRefusal(clause);
        }
        for (Hit hit : analysis.hits()) {
            Clause clause = analysis.clauseOf(hit);
            Polarity polarity = refused && clause.item() == 0
                    ? Polarity.DENIES
                    : polarity(clause, hit, denials.get(clause.number()), analysis);
            Span span = analysis.tokens().span(hit.from(), hit.to());
            mention(analysis, clause, hit, polarity, span, facts);
            if (KINDS.contains(hit.concept().kind())) {
                var core = new Element.Core(analysis.at(clause), hit.concept().id(), polarity, 1.0, span);
                element(analysis, clause, hit, core, text, facts);
            }
        }
    }

    /** What the lead-in of a list names holds for each of its items. */
    private static void mention(
            Analysis analysis, Clause clause, Hit hit, Polarity polarity, Span span, List<Fact> facts) {
        At at = analysis.at(clause);
        facts.add(new Mention(at, hit.concept().id(), false, polarity, span));
        for (At item : analysis.items(clause)) {
            facts.add(new Mention(item, hit.concept().id(), false, polarity, span));
        }
    }

    private void element(Analysis analysis, Clause clause, Hit hit, Element.Core core, String text, List<Fact> facts) {
        switch (hit.concept().kind()) {
            case RIGHT -> facts.add(new Element.RightGrant(core, ids(analysis, clause, ConceptKind.MECHANISM)));
            case MECHANISM -> facts.add(new Element.Mechanism(core, core.span().of(text)));
            case BASIS -> facts.add(new Element.LegalBasis(core, binder.purposes(analysis, clause)));
            case RETENTION ->
                facts.add(new Element.Retention(core, core.span().of(text), ids(analysis, clause, ConceptKind.DATA)));
            case RECIPIENT -> facts.add(new Element.Recipient(core, binder.purposes(analysis, clause)));
            case TRANSFER -> facts.add(new Element.Transfer(core));
            case DECISION -> facts.add(new Element.Decision(core));
            case CHANGE -> facts.add(new Element.Change(core));
            case REFERENCE ->
                facts.add(new Element.CrossReference(core, core.span().of(text)));
            case SCOPE -> facts.add(new Element.Scope(core));
            case VAGUE -> facts.add(new Element.Vagueness(core));
            default -> {}
        }
    }

    private static Set<ConceptId> ids(Analysis analysis, Clause clause, ConceptKind kind) {
        return Binder.ids(analysis.in(clause, kind));
    }

    /** Denied is what the platform, in a main clause, says not to do. */
    private static Polarity polarity(Clause clause, Hit hit, Denials denials, Analysis analysis) {
        boolean says = clause.isMain() || clause.continues();
        return says && denials.cover(hit) && !isOfUser(analysis, clause, hit) ? Polarity.DENIES : Polarity.STATES;
    }

    private static boolean isOfUser(Analysis analysis, Clause clause, Hit hit) {
        for (Hit actor : analysis.in(clause, ConceptKind.ACTOR)) {
            if (actor.to() <= hit.from() && actor.trait("who").equals("user")) {
                return true;
            }
        }
        return false;
    }
}
