package org.proviso.statement;

import java.util.ArrayList;
import java.util.List;
import org.proviso.rule.ConceptKind;
import org.proviso.source.Span;

/**
 * How far the denials of a clause reach. "We do not sell your data" denies what stands behind the verb, up to an "and" that begins
 * something else; "your data is not sold" also what stands before it; "we are not liable for our partners" denies no partners.
 */
final class Denials {
    /** How many words may stand between "not" and the verb that it denies: "not in the business of selling". */
    private static final int TO_VERB = 6;
    /** How far "no" reaches where it denies no verb: "no hidden cookies". */
    private static final int TO_NOUN = 3;

    private final Lexicon lexicon;
    private final Verbs verbs;
    private final Analysis analysis;
    private final Clause clause;
    private final List<Hit> negations;
    private final List<Span> reaches;

    Denials(Lexicon lexicon, Verbs verbs, Analysis analysis, Clause clause) {
        this.lexicon = lexicon;
        this.verbs = verbs;
        this.analysis = analysis;
        this.clause = clause;
        List<Hit> found = analysis.in(clause, ConceptKind.NEGATION);
        negations = found.isEmpty()
                ? found
                : found.stream().filter(hit -> hit.trait("keeps").isEmpty()).toList();
        reaches = new ArrayList<>(2 * negations.size());
        negations.forEach(this::reach);
    }

    /** True of a phrase that is denied as a whole, or that reaches over a "not" which is none of its own words. */
    boolean cover(Hit hit) {
        if (negations.isEmpty()) {
            return false;
        }
        if (swallows(hit) && !lexicon.bringsDenial(hit.concept())) {
            return true;
        }
        for (Span reach : reaches) {
            if (reach.start() <= hit.from() && hit.from() < reach.end()) {
                return true;
            }
        }
        return false;
    }

    private boolean swallows(Hit hit) {
        for (Hit negation : negations) {
            if (negation.from() > hit.from() && negation.to() <= hit.to()) {
                return true;
            }
        }
        return false;
    }

    private void reach(Hit negation) {
        List<Hit> actions = analysis.in(clause, ConceptKind.ACTION);
        int begin = clause.from();
        int last = reachOf(negation);
        for (Hit action : actions) {
            if (action.to() <= negation.from()) {
                begin = action.to();
            } else if (action.from() >= negation.to() && action.from() <= last) {
                reaches.add(new Span(negation.to(), end(action, actions)));
                if (verbs.passive(analysis.tokens(), action)) {
                    reaches.add(new Span(begin, negation.from()));
                }
                return;
            }
        }
        reaches.add(new Span(negation.to(), Math.min(clause.to(), negation.to() + TO_NOUN) + 1));
    }

    /** The last token with which the verb of a denial may begin: a comma stands between them only by chance. */
    private int reachOf(Hit negation) {
        for (int i = negation.to(); i < negation.to() + TO_VERB; i++) {
            if (analysis.tokens().code(i) == Lexicon.COMMA) {
                return i;
            }
        }
        return negation.to() + TO_VERB;
    }

    /** Where the denial of a verb ends: at the "and" before a verb that is not denied with it. */
    private int end(Hit verb, List<Hit> actions) {
        Hit last = verb;
        for (Hit action : actions) {
            if (action.from() >= last.to()) {
                if (verbs.breaksNegation(analysis.tokens(), last, action)) {
                    return last.to() + 1;
                }
                last = action;
            }
        }
        return clause.to();
    }
}
