package org.proviso.statement;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.proviso.rule.Concept;
import org.proviso.rule.ConceptId;
import org.proviso.rule.ConceptKind;
import org.proviso.rule.Phrase;
import org.proviso.rule.Vocabulary;

/**
 * A vocabulary made ready for finding: every word has a one-character code, shared by its forms, so that a text becomes a
 * string of codes and one Aho-Corasick pass over that string finds every phrase, always at word borders.
 */
final class Lexicon {
    static final char UNKNOWN = 1;
    static final char COMMA = 2;
    static final char SEMICOLON = 3;
    static final char COLON = 4;
    static final char STOP = 5;
    static final char OPEN = 6;
    static final char CLOSE = 7;
    static final char DASH = 8;
    static final char EMAIL = 10;
    static final char URL = 11;
    static final char FIRST_WORD = 16;
    static final char FIRST_CONTRACTION = 0xF000;
    private static final Map<String, Character> SIGNS = Map.of("<email>", EMAIL, "<url>", URL, ",", COMMA, ":", COLON);

    private static final Comparator<String> LONGEST_FIRST =
            Comparator.<String>comparingInt(segment -> -segment.length()).thenComparing(segment -> segment);

    private final Map<String, Character> codes = new HashMap<>();
    /** What contractions stand for: the codes of their words, by their own code from {@link #FIRST_CONTRACTION} on. */
    private final List<char[]> contractions = new ArrayList<>();

    /** Words that are written with capitals, exactly so. */
    private final Map<String, Character> written = new HashMap<>();

    private final WordTable table;
    private final Concept[] concepts;
    private int sequences;
    private int longestWritten;
    private final WordTable abbreviations;
    private final AhoCorasickDoubleArrayTrie<Phrases> trie = new AhoCorasickDoubleArrayTrie<>();
    private final Set<ConceptId> denying = new HashSet<>();
    private final BitSet defining = new BitSet();
    private final Sizes sizes;
    private char next;

    Lexicon(Vocabulary vocabulary) {
        sizes = new Sizes(
                vocabulary.all().stream()
                        .flatMap(concept -> concept.phrases().stream())
                        .toList(),
                FIRST_WORD);
        next = sizes.end();
        abbreviations = new WordTable(vocabulary.abbreviations().stream()
                .distinct()
                .collect(Collectors.toMap(word -> word, word -> UNKNOWN)));
        Map<String, Character> contracted = new HashMap<>();
        addForms(vocabulary.forms(), contracted);
        TreeMap<String, List<Sequence>> keys = new TreeMap<>();
        concepts = vocabulary.all().toArray(new Concept[0]);
        for (char number = 0; number < concepts.length; number++) {
            for (String phrase : concepts[number].phrases()) {
                addPhrase(number, phrase, keys);
            }
        }
        addDenying(vocabulary);
        trie.build(byFirst(keys));
        Map<String, Character> read = new HashMap<>(codes);
        read.putAll(contracted);
        table = new WordTable(read);
    }

    AhoCorasickDoubleArrayTrie<Phrases> trie() {
        return trie;
    }

    /** All concepts, each in the place of its number. */
    Concept[] concepts() {
        return concepts;
    }

    /** How many phrases there are; their numbers are smaller. */
    int sequences() {
        return sequences;
    }

    char code(String word) {
        return codes.getOrDefault(word, UNKNOWN);
    }

    /** The code of a word of a text, {@link WordTable#NONE} when it is unknown. From {@link #FIRST_CONTRACTION} on it stands for others. */
    char read(char[] text, int from, int to) {
        return table.read(text, from, to);
    }

    /** The code of a word that is another when it is written with capitals, such as "US"; {@link WordTable#NONE} of most. */
    char written(String word) {
        return written.getOrDefault(word, WordTable.NONE);
    }

    /** How many letters the longest of them has. */
    int longestWritten() {
        return longestWritten;
    }

    /** What a contraction stands for: "don't" for "do" and "not". */
    char[] contraction(char code) {
        return contractions.get(code - FIRST_CONTRACTION);
    }

    char number(String word) {
        return sizes.code(word);
    }

    /** True of a word of a text, with its full stops, that is an abbreviation. */
    boolean isAbbreviation(char[] text, int from, int to) {
        return abbreviations.read(text, from, to) != WordTable.NONE;
    }

    /** True of a concept that may itself be said with "not" or "no": such a word inside its phrase denies nothing else. */
    boolean bringsDenial(Concept concept) {
        return denying.contains(concept.id());
    }

    /** The phrases by their first segment. Segments that begin the same phrases share them: less to keep in mind is read faster. */
    private static Map<String, Phrases> byFirst(Map<String, List<Sequence>> keys) {
        Map<List<Sequence>, Phrases> shared = new HashMap<>();
        TreeMap<String, Phrases> phrases = new TreeMap<>();
        keys.forEach((first, all) -> phrases.put(first, shared.computeIfAbsent(all, Phrases::new)));
        return phrases;
    }

    /** True of a word with which the phrases may begin that give names: "means", "refers to". */
    boolean beginsDefinition(char code) {
        return defining.get(code);
    }

    private void addDenying(Vocabulary vocabulary) {
        Set<String> words = new HashSet<>();
        for (Concept concept : vocabulary.all()) {
            if (concept.kind() == ConceptKind.NEGATION && concept.trait("keeps").isEmpty()) {
                concept.phrases().stream()
                        .filter(phrase -> phrase.indexOf(' ') < 0)
                        .forEach(words::add);
            }
        }
        for (Concept concept : vocabulary.all()) {
            if (concept.phrases().stream().anyMatch(phrase -> hasWord(phrase, words))) {
                denying.add(concept.id());
            }
        }
    }

    private static boolean hasWord(String phrase, Set<String> words) {
        int begin = 0;
        for (int i = 0; i <= phrase.length(); i++) {
            if (i == phrase.length() || !Character.isLetter(phrase.charAt(i))) {
                if (words.contains(phrase.substring(begin, i))) {
                    return true;
                }
                begin = i + 1;
            }
        }
        return false;
    }

    private void addForms(Map<String, List<String>> forms, Map<String, Character> contracted) {
        new TreeMap<>(forms).forEach((word, others) -> {
            if (word.indexOf(' ') >= 0) {
                return;
            }
            char code = codeOf(word);
            for (String other : others) {
                addForm(other, code);
            }
        });
        new TreeMap<>(forms).forEach((words, others) -> {
            if (words.indexOf(' ') >= 0) {
                char code = (char) (FIRST_CONTRACTION + contractions.size());
                others.forEach(contraction -> contracted.put(contraction, code));
                contractions.add(codesOf(words));
            }
        });
    }

    /** A form with capitals is that word only where it is written so. */
    private void addForm(String form, char code) {
        if (form.equals(form.toLowerCase(Locale.ROOT))) {
            codes.put(form, code);
        } else {
            written.put(form, code);
            longestWritten = Math.max(longestWritten, form.length());
        }
    }

    /** "The company's" is read as "the company". */
    private char codeOf(String word) {
        if (!word.isEmpty() && Character.isDigit(word.charAt(0))) {
            return sizes.code(word);
        }
        Character sign = SIGNS.get(word);
        String bare = word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
        return sign != null ? sign : codes.computeIfAbsent(bare, w -> next++);
    }

    private char[] codesOf(String words) {
        StringBuilder written = new StringBuilder();
        for (String word : words.split("[ -]", -1)) {
            written.append(codeOf(word));
        }
        return written.toString().toCharArray();
    }

    private void addPhrase(char concept, String written, Map<String, List<Sequence>> keys) {
        for (Phrase phrase : Phrase.of(written.toLowerCase(Locale.ROOT))) {
            List<List<String>> rest = new ArrayList<>();
            for (Set<String> segment :
                    phrase.segments().subList(1, phrase.segments().size())) {
                rest.add(segment.stream()
                        .flatMap(plain -> coded(plain).stream())
                        .sorted(LONGEST_FIRST)
                        .toList());
            }
            Sequence sequence = new Sequence(concept, sequences++, rest, phrase.gaps());
            for (String first : phrase.segments().get(0)) {
                for (String key : coded(first)) {
                    keys.computeIfAbsent(key, k -> new ArrayList<>()).add(sequence);
                    if (concepts[concept].kind() == ConceptKind.DEFINITION) {
                        defining.set(key.charAt(0));
                    }
                }
            }
        }
    }

    /** A plain sequence in codes: several when it names a number that may be of several sizes. */
    private List<String> coded(String plain) {
        List<StringBuilder> codes = new ArrayList<>(List.of(new StringBuilder()));
        for (String word : plain.split(" ", -1)) {
            String sized = sizes.codes(word);
            if (sized.isEmpty()) {
                char code = codeOf(word);
                codes.forEach(each -> each.append(code));
            } else {
                codes = codes.stream()
                        .flatMap(each -> sized.chars().mapToObj(code -> new StringBuilder(each).append((char) code)))
                        .collect(Collectors.toCollection(ArrayList::new));
            }
        }
        return codes.stream().map(StringBuilder::toString).toList();
    }
}
