package org.proviso.statement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.proviso.rule.ConceptKind;

/** Cuts an utterance into clauses: at markers, at list items, at commas and conjunctions before a new subject and verb. */
final class Cutter {
    private static final int LOOK = 9;

    private final Tokens tokens;
    private final List<Hit> hits;
    private final Words words;
    private final int[] firsts;
    private final List<Clause> clauses = new ArrayList<>();
    private final List<Integer> items;
    /** The tokens that items begin with. */
    private final BitSet begins = new BitSet();

    private Clause open = new Clause(0, Clause.Role.MAIN, 0, 0, Optional.empty(), 0, false);
    private Optional<Clause> lead = Optional.empty();
    /** How many clauses stood before the last semicolon. */
    private int sentence;

    Cutter(Utterance utterance, List<Hit> hits, Words words) {
        this.tokens = utterance.tokens();
        this.hits = hits;
        this.words = words;
        this.firsts = firsts(hits, tokens.size());
        this.items = utterance.items().isEmpty() ? enumerated() : utterance.items();
        items.forEach(begins::set);
    }

    List<Clause> cut() {
        int i = 0;
        while (i < tokens.size()) {
            i = step(i);
        }
        close(tokens.size());
        return clauses;
    }

    /** Which item a token belongs to, whether the list is the document's or written into the sentence. */
    private int itemAt(int token) {
        int item = 0;
        for (int begin : items) {
            item += token >= begin ? 1 : 0;
        }
        return item;
    }

    private int step(int i) {
        if (i > 0 && begins.get(i)) {
            return openItem(i);
        }
        Optional<Hit> marker = markerAt(i);
        if (marker.isPresent()) {
            open(roleOf(marker.get()), i, marker);
            return marker.get().to();
        }
        if (tokens.code(i) == Lexicon.SEMICOLON) {
            open(clauseRole(), i, Optional.empty());
            sentence = clauses.size();
        } else if (tokens.code(i) == Lexicon.COMMA && endsAtComma(i)) {
            open(Clause.Role.MAIN, i, Optional.empty());
        } else if (words.isConjunction(tokens.code(i)) && startsFinite(i + 1)) {
            open(open.role(), i, open.role() == Clause.Role.MAIN ? Optional.empty() : open.opener());
        }
        return i + 1;
    }

    private Clause.Role clauseRole() {
        return open.item() > 0 && lead.isPresent() ? lead.get().role() : Clause.Role.MAIN;
    }

    private int openItem(int i) {
        if (lead.isEmpty()) {
            lead = Optional.of(open);
        }
        Clause before = lead.get();
        boolean finite = before.isMain() && startsFinite(i);
        close(i);
        open = new Clause(0, before.role(), i, i, before.opener(), itemAt(i), before.isMain() && !finite);
        Optional<Hit> marker = markerAt(i);
        if (marker.isPresent()) {
            open = new Clause(0, roleOf(marker.get()), i, i, marker, itemAt(i), false);
            return marker.get().to();
        }
        return i + 1;
    }

    private void open(Clause.Role role, int i, Optional<Hit> opener) {
        close(i);
        open = new Clause(0, role, i, i, opener, itemAt(i), false);
    }

    private void close(int end) {
        if (end > open.from()) {
            clauses.add(new Clause(
                    clauses.size(), open.role(), open.from(), end, open.opener(), open.item(), open.continues()));
        }
    }

    private Optional<Hit> markerAt(int i) {
        for (int k = first(i); k < first(i + 1); k++) {
            if (opensClause(hits.get(k))) {
                return Optional.of(hits.get(k));
            }
        }
        return Optional.empty();
    }

    /** Position among the hits of the first that begins at a token or behind it. */
    private int first(int token) {
        return firsts[Math.min(token, firsts.length - 1)];
    }

    private static int[] firsts(List<Hit> hits, int tokens) {
        int[] firsts = new int[tokens + 1];
        int next = 0;
        for (int token = 0; token <= tokens; token++) {
            while (next < hits.size() && hits.get(next).from() < token) {
                next++;
            }
            firsts[token] = next;
        }
        return firsts;
    }

    private static boolean opensClause(Hit hit) {
        if (hit.is(ConceptKind.CONDITION)) {
            return true;
        }
        return hit.is(ConceptKind.OVERRIDE)
                && switch (hit.trait("form")) {
                    case "subordinate", "exception", "concession", "adversative" -> true;
                    default -> false;
                };
    }

    private static Clause.Role roleOf(Hit marker) {
        if (marker.is(ConceptKind.CONDITION)) {
            return Clause.Role.CONDITION;
        }
        return switch (marker.trait("form")) {
            case "subordinate" -> Clause.Role.OVERRIDE;
            case "exception" -> Clause.Role.EXCEPTION;
            case "concession" -> Clause.Role.CONCESSION;
            default -> Clause.Role.MAIN;
        };
    }

    /** A comma ends a clause that stood in front, when a main clause follows; and any clause before "we will", "you may". */
    private boolean endsAtComma(int i) {
        if (words.isConjunction(tokens.code(i + 1))) {
            return false;
        }
        if (startsFinite(i + 1)) {
            return true;
        }
        return !open.isMain() && standsInFront() && (hasVerbBeforeComma(i + 1) || namesChoice(open.from(), i));
    }

    private boolean namesChoice(int from, int to) {
        for (int k = first(from); k < first(to); k++) {
            if (hits.get(k).is(ConceptKind.CHOICE) && hits.get(k).to() <= to) {
                return true;
            }
        }
        return false;
    }

    private boolean standsInFront() {
        for (Clause clause : clauses.subList(sentence, clauses.size())) {
            if (clause.isMain() && clause.item() == open.item() && says(clause)) {
                return false;
            }
        }
        return true;
    }

    /** True of a clause with more than a subject: "we may, where the law allows it, …" goes on behind the condition. */
    private boolean says(Clause clause) {
        for (int i = clause.from(); i < clause.to(); i++) {
            if (words.isBe(tokens.code(i))) {
                return true;
            }
        }
        for (int k = first(clause.from()); k < first(clause.to()); k++) {
            Hit hit = hits.get(k);
            if ((hit.is(ConceptKind.ACTION) || hit.is(ConceptKind.CHOICE)) && clause.covers(hit)) {
                return true;
            }
        }
        return false;
    }

    /** A subject that acts, and within a few words its verb. */
    private boolean startsFinite(int i) {
        for (int k = first(i); k < first(i + 2); k++) {
            Hit hit = hits.get(k);
            if (hit.is(ConceptKind.ACTOR) && isVerbBetween(hit.to(), hit.to() + 3)) {
                return true;
            }
        }
        return false;
    }

    private boolean hasVerbBeforeComma(int i) {
        int end = i;
        while (end < tokens.size() && tokens.code(end) != Lexicon.COMMA && tokens.code(end) != Lexicon.SEMICOLON) {
            end++;
        }
        return isVerbBetween(i, Math.min(end, i + LOOK + LOOK));
    }

    private boolean isVerbBetween(int from, int to) {
        for (int i = from; i < to; i++) {
            if (words.isBe(tokens.code(i)) || words.isAuxiliary(tokens.code(i))) {
                return true;
            }
        }
        for (int k = first(from); k < first(to); k++) {
            Hit hit = hits.get(k);
            if (hit.is(ConceptKind.MODAL) || hit.is(ConceptKind.ACTION) || hit.is(ConceptKind.CHOICE)) {
                return true;
            }
        }
        return false;
    }

    /** The tokens behind "(1)", "(a)", "(ii)" when there are two or more of them. */
    private List<Integer> enumerated() {
        if (!tokens.has(Lexicon.OPEN)) {
            return List.of();
        }
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i + 3 < tokens.size(); i++) {
            boolean brackets = tokens.code(i) == Lexicon.OPEN && tokens.code(i + 2) == Lexicon.CLOSE;
            if (brackets && tokens.end(i + 1) - tokens.start(i + 1) <= 3) {
                found.add(i);
            }
        }
        return found.size() > 1 ? found : List.of();
    }
}
