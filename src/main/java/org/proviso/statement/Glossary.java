package org.proviso.statement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.proviso.rule.ConceptKind;

/** The names that one document gives, ready to be found in it. */
final class Glossary {
    private static final Comparator<Hit> IN_ORDER = Comparator.comparingInt(Hit::from)
            .thenComparing(Comparator.comparingInt(Hit::to).reversed());

    private final Words words;
    private final String text;
    /** A bit for each initial, by its character modulo 64. */
    private final long glance;

    private final Map<Character, List<Term>> byInitial = new HashMap<>();

    Glossary(String text, Collection<Term> terms, Words words) {
        this.words = words;
        this.text = text;
        terms.stream()
                .sorted(Comparator.comparingInt((Term term) -> -term.written().length())
                        .thenComparing(Term::written))
                .forEach(term -> byInitial
                        .computeIfAbsent(term.written().charAt(0), k -> new ArrayList<>())
                        .add(term));
        long bits = 0;
        for (char initial : byInitial.keySet()) {
            bits |= 1L << initial;
        }
        glance = bits;
    }

    /** The hits of an utterance and, among them, one for each name that stands for something. */
    List<Hit> with(List<Hit> hits, Tokens tokens) {
        List<Hit> all = new ArrayList<>(hits.size() + 4);
        for (Hit hit : hits) {
            boolean isIdle =
                    hit.is(ConceptKind.ACTOR) && hit.trait("only").equals("subject") && !acts(hit, hits, tokens);
            if (!isIdle) {
                all.add(hit);
            }
        }
        int before = all.size();
        for (int i = 0; i < tokens.capitals(); i++) {
            int token = tokens.capital(i);
            if (((glance >>> tokens.initial(i)) & 1) != 0) {
                add(byInitial.getOrDefault(tokens.initial(i), List.of()), token, tokens, hits, all);
            }
        }
        if (all.size() > before) {
            all.sort(IN_ORDER);
        }
        return all;
    }

    private void add(List<Term> terms, int token, Tokens tokens, List<Hit> hits, List<Hit> all) {
        for (Term term : terms) {
            int end = end(term, tokens.start(token));
            if (end > 0) {
                Hit hit = new Hit(term.concept(), token, tokenAt(tokens, token, end));
                if (isNew(hit, hits) && (!term.subject() || acts(hit, hits, tokens))) {
                    all.add(hit);
                }
                return;
            }
        }
    }

    /** Where a name ends that stands here, with an "s" of the plural; 0 when another word stands here. */
    private int end(Term term, int start) {
        int end = start + term.written().length();
        if (!text.startsWith(term.written(), start)) {
            return 0;
        }
        int behind = end < text.length() && text.charAt(end) == 's' ? end + 1 : end;
        return behind < text.length() && Character.isLetterOrDigit(text.charAt(behind)) ? 0 : behind;
    }

    private static int tokenAt(Tokens tokens, int from, int end) {
        int to = from + 1;
        while (to < tokens.size() && tokens.start(to) < end) {
            to++;
        }
        return to;
    }

    /** The vocabulary's own reading of the same words stands. */
    private static boolean isNew(Hit hit, List<Hit> hits) {
        for (Hit other : hits) {
            if (other.from() > hit.from()) {
                return true;
            }
            if (other.covers(hit) && other.is(hit.concept().kind())) {
                return false;
            }
        }
        return true;
    }

    /** True of a name with its verb right behind it, or behind one word such as "automatically". */
    private boolean acts(Hit hit, List<Hit> hits, Tokens tokens) {
        char next = tokens.code(hit.to());
        int reach = words.isConjunction(next) || words.isTo(next) || words.isPreposition(next) ? 0 : 1;
        for (Hit other : hits) {
            boolean isBehind = other.from() >= hit.to() && other.from() <= hit.to() + reach;
            if (isBehind && (other.is(ConceptKind.ACTION) || other.is(ConceptKind.MODAL))) {
                return true;
            }
        }
        return false;
    }
}
