package org.proviso.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.proviso.rule.ConceptKind;

/** Finds the verbs of a clause that make a statement, each with its subject, its modal and its denials. */
final class Verbs {
    private static final int TO_OBJECT = 2;

    private final Words words;

    Verbs(Words words) {
        this.words = words;
    }

    /** A verb, who does it, how firmly, what denies it, and whether its subject is what it is done to. */
    record Verb(Hit action, Optional<Hit> actor, Optional<Hit> modal, List<Hit> negations, boolean passive) {}

    List<Verb> of(Analysis analysis, Clause clause) {
        List<Verb> verbs = new ArrayList<>();
        List<Hit> negations = analysis.in(clause, ConceptKind.NEGATION);
        List<Hit> modals = analysis.in(clause, ConceptKind.MODAL);
        int freshFrom = clause.from();
        for (Hit action : analysis.in(clause, ConceptKind.ACTION)) {
            if (isNominal(analysis, clause, action, verbs.isEmpty())) {
                continue;
            }
            boolean passive = passive(analysis.tokens(), action) || isChained(analysis.tokens(), verbs, action);
            Optional<Hit> actor = actor(analysis, clause, action, passive);
            if (!verbs.isEmpty()
                    && breaksNegation(
                            analysis.tokens(), verbs.get(verbs.size() - 1).action(), action)) {
                freshFrom = verbs.get(verbs.size() - 1).action().to();
            }
            int from = Math.max(
                    freshFrom,
                    actor.filter(a -> a.from() < action.from()).map(Hit::from).orElse(clause.from()));
            int start = passive ? freshFrom : from;
            verbs.add(new Verb(
                    action,
                    actor,
                    last(modals, from, action.from()).or(() -> last(modals, clause.from(), action.from())),
                    negations.isEmpty() ? negations : denying(analysis, clause, negations, action, actor, start),
                    passive));
        }
        return verbs;
    }

    private List<Hit> denying(
            Analysis analysis, Clause clause, List<Hit> negations, Hit action, Optional<Hit> actor, int start) {
        return negations.stream()
                .filter(n -> (n.from() >= start && n.to() <= action.from())
                        || isInverted(analysis, n, actor)
                        || isObject(analysis, clause, n, action))
                .toList();
    }

    /** "Is stored, read or passed on": what follows a verb of the passive voice with no more than "or" between. */
    private boolean isChained(Tokens tokens, List<Verb> verbs, Hit action) {
        if (verbs.isEmpty() || !verbs.get(verbs.size() - 1).passive()) {
            return false;
        }
        for (int i = verbs.get(verbs.size() - 1).action().to(); i < action.from(); i++) {
            if (tokens.code(i) != Lexicon.COMMA && !words.isConjunction(tokens.code(i))) {
                return false;
            }
        }
        return true;
    }

    /** "Under no circumstances will we …", "nor do we …": the denial stands before who acts, with a helping verb between. */
    private boolean isInverted(Analysis analysis, Hit negation, Optional<Hit> actor) {
        return actor.filter(who -> who.from() == negation.to() + 1)
                .filter(who -> words.isBe(analysis.tokens().code(negation.to()))
                        || words.isAuxiliary(analysis.tokens().code(negation.to()))
                        || isModal(analysis, negation.to()))
                .isPresent();
    }

    private static boolean isModal(Analysis analysis, int token) {
        return analysis.hits().stream().anyMatch(hit -> hit.is(ConceptKind.MODAL) && hit.from() == token);
    }

    /** "Collects no data", "shares it with nobody": the denial is the object, right behind the verb. */
    private static boolean isObject(Analysis analysis, Clause clause, Hit negation, Hit action) {
        return negation.trait("form").equals("noun")
                && negation.from() >= action.to()
                && negation.from() <= action.to() + TO_OBJECT
                && analysis.in(clause, ConceptKind.ACTION).stream()
                        .noneMatch(other -> other.from() >= action.to() && other.to() <= negation.from());
    }

    /** "do not sell your data and use it": the denial ends at an "and" that follows an object. */
    boolean breaksNegation(Tokens tokens, Hit before, Hit action) {
        for (int i = action.from() - 1; i > before.to(); i--) {
            if (words.isAnd(tokens.code(i))) {
                return i - before.to() > 1;
            }
        }
        return false;
    }

    private static Optional<Hit> last(List<Hit> hits, int from, int to) {
        for (int i = hits.size() - 1; i >= 0; i--) {
            if (hits.get(i).lies(from, to)) {
                return Optional.of(hits.get(i));
            }
        }
        return Optional.empty();
    }

    private Optional<Hit> actor(Analysis analysis, Clause clause, Hit action, boolean passive) {
        List<Hit> actors = analysis.in(clause, ConceptKind.ACTOR);
        if (passive) {
            for (Hit actor : actors) {
                if (actor.from() >= action.to()
                        && actor.from() <= action.to() + 6
                        && words.isBy(analysis.tokens().code(actor.from() - 1))) {
                    return Optional.of(actor);
                }
            }
            return Optional.empty();
        }
        return last(actors, 0, action.from());
    }

    /** The data is the subject: "is used", "goes into". */
    boolean passive(Tokens tokens, Hit action) {
        return action.trait("voice").equals("middle")
                || words.isBe(tokens.code(action.from() - 1))
                || (words.isBe(tokens.code(action.from() - 2)) && !words.isPreposition(tokens.code(action.from() - 1)));
    }

    /** A verb that is no statement of its own: "to train", "by using", "your use of", or one inside a longer phrase. */
    private boolean isNominal(Analysis analysis, Clause clause, Hit action, boolean first) {
        Tokens tokens = analysis.tokens();
        char before = action.from() > clause.from() ? tokens.code(action.from() - 1) : Lexicon.UNKNOWN;
        if (isInside(analysis, action)) {
            return true;
        }
        if (words.isTo(before)) {
            return !first || !analysis.in(clause, ConceptKind.CHOICE).isEmpty();
        }
        return words.isPreposition(before) || words.isDeterminer(before);
    }

    /** "Ask us which data we sell, and to correct it": a verb with a subject of its own amid the words of a longer phrase is said. */
    private boolean isInside(Analysis analysis, Hit action) {
        for (Hit hit : analysis.hits()) {
            if (hit.from() > action.from()) {
                return false;
            }
            boolean isWhole = hit.is(ConceptKind.CHOICE) || hit.is(ConceptKind.RIGHT) || hit.is(ConceptKind.ACTOR);
            if (isWhole
                    && hit.covers(action)
                    && hit.length() > action.length()
                    && !hasOwnSubject(analysis, hit, action)) {
                return true;
            }
        }
        return false;
    }

    private boolean hasOwnSubject(Analysis analysis, Hit whole, Hit action) {
        if (action.to() == whole.to() || words.isTo(analysis.tokens().code(action.from() - 1))) {
            return false;
        }
        for (Hit actor : analysis.hits()) {
            boolean isBetween = actor.from() > whole.from() && actor.to() <= action.from();
            if (isBetween && actor.is(ConceptKind.ACTOR) && actor.to() >= action.from() - 1) {
                return true;
            }
        }
        return false;
    }
}
