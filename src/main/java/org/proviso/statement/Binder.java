package org.proviso.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.proviso.rule.ConceptId;
import org.proviso.rule.ConceptKind;
import org.proviso.rule.Vocabulary;

/** Binds to each verb of a main clause who acts, how firmly, whether it is denied, on which data and for what. */
final class Binder {
    private static final double PASSIVE = 0.7;
    private static final double REPEATED = 0.8;

    private final Vocabulary vocabulary;
    private final Verbs verbs;
    private final Numbers numbers;
    private final Map<ConceptId, List<String>> families = new HashMap<>();
    private Optional<Statement> said = Optional.empty();

    Binder(Vocabulary vocabulary, Verbs verbs, Numbers numbers) {
        this.vocabulary = vocabulary;
        this.verbs = verbs;
        this.numbers = numbers;
    }

    /** Binds the verbs of an utterance; {@code said} is the last statement of the platform before it. */
    void bind(Analysis analysis, Optional<Statement> said) {
        this.said = said;
        Optional<Clause> lead = Optional.empty();
        Optional<Subject> before = Optional.empty();
        for (Clause clause : analysis.clauses()) {
            if (clause.continues()) {
                bindItem(analysis, clause, lead, before);
            } else if (clause.isMain() || clause.role() == Clause.Role.CONCESSION) {
                before = bindMain(analysis, clause, before);
                lead = clause.item() == 0 ? Optional.of(clause) : lead;
            }
        }
    }

    /** Who acts and how, as a clause leaves it to the next one without a subject of its own. */
    private record Subject(String actor, Optional<Hit> modal, boolean denied) {}

    private Optional<Subject> bindMain(Analysis analysis, Clause clause, Optional<Subject> before) {
        Optional<Subject> last = before;
        for (Verbs.Verb verb : verbs.of(analysis, clause)) {
            Statement statement = repeats(verb)
                    ? repeated(analysis, clause, verb, said.orElseThrow())
                    : statement(analysis, clause, verb, before);
            analysis.add(clause, statement);
            last = Optional.of(new Subject(statement.actor(), verb.modal(), statement.polarity() == Polarity.DENIES));
        }
        return analysis.statements(clause).isEmpty()
                ? subjectOnly(analysis, clause).or(() -> before)
                : last;
    }

    /** "We may:" has no verb to bind, but tells the items who acts and how firmly. */
    private static Optional<Subject> subjectOnly(Analysis analysis, Clause clause) {
        List<Hit> actors = analysis.in(clause, ConceptKind.ACTOR);
        if (actors.isEmpty()) {
            return Optional.empty();
        }
        List<Hit> modals = analysis.in(clause, ConceptKind.MODAL);
        return Optional.of(new Subject(
                actors.get(actors.size() - 1).trait("who"),
                modals.isEmpty() ? Optional.empty() : Optional.of(modals.get(modals.size() - 1)),
                isDenying(analysis.in(clause, ConceptKind.NEGATION))));
    }

    private void bindItem(Analysis analysis, Clause item, Optional<Clause> lead, Optional<Subject> before) {
        List<Statement> open = lead.map(analysis::statements).orElse(List.of());
        if (open.isEmpty()) {
            for (Verbs.Verb verb : verbs.of(analysis, item)) {
                analysis.add(item, statement(analysis, item, verb, before));
            }
        }
        for (Statement statement : open) {
            analysis.add(item, continued(analysis, item, statement));
        }
    }

    private Statement continued(Analysis analysis, Clause item, Statement lead) {
        Set<ConceptId> purposes = purposes(analysis, item);
        Set<ConceptId> data = new LinkedHashSet<>(ids(analysis.in(item, ConceptKind.DATA)));
        data.addAll(lead.data());
        List<Cue> cues = new ArrayList<>(lead.cues());
        cues.addAll(analysis.cues(analysis.in(item, ConceptKind.PURPOSE)));
        Set<ConceptId> all = purposes.isEmpty() ? lead.purposes() : purposes;
        return new Statement(
                analysis.at(item),
                numbers.next(),
                lead.actor(),
                lead.action(),
                data,
                all,
                families(all),
                lead.modality(),
                analysis.isRefusal(item) ? Polarity.DENIES : lead.polarity(),
                lead.passive(),
                false,
                lead.confidence(),
                lead.span().with(analysis.span(item)),
                cues);
    }

    private Statement statement(Analysis analysis, Clause clause, Verbs.Verb verb, Optional<Subject> before) {
        String actor = verb.actor()
                .map(hit -> hit.trait("who"))
                .orElseGet(() ->
                        verb.passive() ? "platform" : before.map(Subject::actor).orElse("unknown"));
        boolean inherits =
                verb.actor().isEmpty() && !verb.passive() && verb.modal().isEmpty();
        boolean denied = isDenying(verb.negations())
                || (inherits
                        && clause.continues()
                        && before.map(Subject::denied).orElse(false));
        Optional<Hit> modal = inherits ? before.flatMap(Subject::modal) : verb.modal();
        Set<ConceptId> purposes = statedPurposes(analysis, clause);
        List<Hit> made = new ArrayList<>();
        verb.actor().ifPresent(made::add);
        modal.filter(clause::covers).ifPresent(made::add);
        made.addAll(verb.negations());
        made.add(verb.action());
        made.addAll(analysis.in(clause, ConceptKind.DATA));
        made.addAll(analysis.in(clause, ConceptKind.PURPOSE));
        return new Statement(
                analysis.at(clause),
                numbers.next(),
                actor,
                verb.action().concept().id(),
                data(analysis, clause),
                purposes,
                families(purposes),
                modality(modal),
                denied ? Polarity.DENIES : Polarity.STATES,
                verb.passive(),
                false,
                verb.passive() && verb.actor().isEmpty() ? PASSIVE : 1.0,
                analysis.span(clause),
                analysis.cues(made));
    }

    /** The data that a clause names; "such records" are those that were spoken of last. */
    private Set<ConceptId> data(Analysis analysis, Clause clause) {
        List<Hit> named = analysis.in(clause, ConceptKind.DATA);
        if (!pointsBack(named)) {
            return ids(named);
        }
        Set<ConceptId> data = new LinkedHashSet<>(ids(named));
        analysis.statements().stream()
                .reduce((a, b) -> b)
                .or(() -> said)
                .ifPresent(before -> data.addAll(before.data()));
        return data;
    }

    private static boolean pointsBack(List<Hit> named) {
        for (Hit hit : named) {
            if (hit.trait("form").equals("pointer")) {
                return true;
            }
        }
        return false;
    }

    private boolean repeats(Verbs.Verb verb) {
        return !verb.action().trait("repeats").isEmpty() && said.isPresent();
    }

    /** "The same goes for …", "we do so only if …": the statement before once more, said to be done unless it is denied here. */
    private Statement repeated(Analysis analysis, Clause clause, Verbs.Verb verb, Statement meant) {
        Set<ConceptId> data = new LinkedHashSet<>(ids(analysis.in(clause, ConceptKind.DATA)));
        data.addAll(meant.data());
        return new Statement(
                analysis.at(clause),
                numbers.next(),
                meant.actor(),
                meant.action(),
                data,
                meant.purposes(),
                meant.families(),
                meant.modality(),
                isDenying(verb.negations()) ? Polarity.DENIES : Polarity.STATES,
                meant.passive(),
                false,
                REPEATED,
                analysis.span(clause),
                analysis.cues(List.of(verb.action())));
    }

    /** "Neither … nor …", "do not and will not": several denials say one thing. */
    private static boolean isDenying(List<Hit> negations) {
        for (Hit hit : negations) {
            if (hit.trait("keeps").isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private static Modality modality(Optional<Hit> modal) {
        String word = modal.map(hit -> hit.trait("modality")).orElse("");
        for (Modality each : Modality.values()) {
            if (each.word().equals(word)) {
                return each;
            }
        }
        return Modality.ASSERTED;
    }

    /** A main clause without a purpose has the one that its condition names: "where this is needed to answer you". */
    private Set<ConceptId> statedPurposes(Analysis analysis, Clause clause) {
        Set<ConceptId> own = purposes(analysis, clause);
        if (!own.isEmpty()) {
            return own;
        }
        for (Clause other : analysis.clauses()) {
            if (other.role() == Clause.Role.CONDITION
                    && other.opener("relation").equals("if")
                    && analysis.in(other, ConceptKind.CHOICE).isEmpty()) {
                Set<ConceptId> purposes = purposes(analysis, other);
                if (!purposes.isEmpty()) {
                    return purposes;
                }
            }
        }
        return own;
    }

    /** The purposes that a clause names, and those that its verbs imply. */
    Set<ConceptId> purposes(Analysis analysis, Clause clause) {
        Set<ConceptId> named = ids(analysis.in(clause, ConceptKind.PURPOSE));
        Set<ConceptId> all = named;
        for (Hit action : analysis.in(clause, ConceptKind.ACTION)) {
            String implied = action.trait("implies");
            if (!implied.isEmpty()) {
                all = all == named ? new LinkedHashSet<>(named) : all;
                all.add(new ConceptId(implied));
            }
        }
        return all;
    }

    Set<String> families(Set<ConceptId> purposes) {
        if (purposes.isEmpty()) {
            return Set.of();
        }
        Set<String> all = new LinkedHashSet<>();
        for (ConceptId purpose : purposes) {
            all.addAll(families.computeIfAbsent(purpose, this::familiesOf));
        }
        return all;
    }

    private List<String> familiesOf(ConceptId purpose) {
        String family =
                vocabulary.find(purpose).map(concept -> concept.trait("family")).orElse("");
        return family.isEmpty() ? List.of() : List.of(family.split(" ", -1));
    }

    static Set<ConceptId> ids(List<Hit> hits) {
        if (hits.size() < 2) {
            return hits.isEmpty() ? Set.of() : Set.of(hits.get(0).concept().id());
        }
        Set<ConceptId> ids = new LinkedHashSet<>();
        hits.forEach(hit -> ids.add(hit.concept().id()));
        return ids;
    }
}
