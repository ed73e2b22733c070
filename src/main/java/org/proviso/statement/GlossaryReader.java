package org.proviso.statement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.proviso.document.Document;
import org.proviso.document.Provision;
import org.proviso.rule.Concept;
import org.proviso.rule.ConceptKind;
import org.proviso.rule.Vocabulary;
import org.proviso.source.Span;

/** Finds the names that a document gives: "Content" means …, Acme Ltd. ("Acme", "we"), the desk (the "Tool"). */
final class GlossaryReader {
    private static final Pattern QUOTED = Pattern.compile("[“\"]\\s*(\\p{L}[^“”\"()\\n]{0,48}?)[,.]?\\s*[”\"]");
    private static final Pattern NAME = Pattern.compile(
            "(\\p{Lu}[\\p{L}\\d&’'.-]*(?:\\s+\\p{Lu}[\\p{L}\\d&’'.-]*){0,3}),?(?:\\s+[\\p{L}.]+){0,2}\\s*$");
    private static final Pattern TITLED = Pattern.compile("\\s*(\\p{Lu}[\\p{L} /-]{1,48}?)\\s+\\p{Ll}");
    private static final int BRACKET = 80;
    private static final int BEFORE = 160;
    private static final int MEANING = 320;
    /** A person is meant only where "means" is followed by it at once: "means any individual". */
    private static final int NEAR = 2;

    private static final int NOT_BEFORE = -1;

    private static final int ACRONYM = 2;
    private static final int LIST = 12;

    private final Document document;
    private final Phrasing phrasing;
    private final Vocabulary vocabulary;
    private final Words words;
    private final Map<String, Term> terms = new LinkedHashMap<>();
    private final Map<Integer, List<Given>> given = new LinkedHashMap<>();
    private final NextSign curly;
    private final NextSign straight;
    private final Set<String> publishers = new TreeSet<>();
    private boolean hasPublisher;

    /** A name that is given: where, and what the words that explain it name. */
    record Given(String term, Concept concept, Span span, Span meaning) {}

    GlossaryReader(Document document, Phrasing phrasing, Vocabulary vocabulary, Words words) {
        this.words = words;
        this.document = document;
        this.phrasing = phrasing;
        this.vocabulary = vocabulary;
        this.curly = new NextSign('“', document.text());
        this.straight = new NextSign('"', document.text());
    }

    /**
     * The names of the document. What it is filed under counts as a name of its publisher.
     *
     * @param defining the sections whose heading announces definitions
     * @param unnamed the name of a publisher to whom the text gives no name and who does not have the one that it is filed under
     */
    Glossary read(Set<Integer> defining, Supplier<Optional<String>> unnamed) {
        String publisher = document.source().platform();
        if (publisher.length() > 2 && Character.isUpperCase(publisher.charAt(0))) {
            actor("platform").ifPresent(concept -> terms.put(publisher, new Term(publisher, concept, false)));
        }
        for (Provision provision : document.provisions()) {
            if (curly.stands(provision.span()) || straight.stands(provision.span())) {
                quoted(provision);
            }
            if (defining.contains(provision.section())) {
                titled(provision);
            }
        }
        if (!hasPublisher && !document.text().contains(publisher)) {
            unnamed.get().ifPresent(written -> actor("platform").ifPresent(who -> learn(written, who, false)));
        }
        return new Glossary(document.text(), terms.values(), words);
    }

    /** Of the names that the text gives its publisher, the words that mean nothing else, sorted. Known once it was read. */
    List<String> publishers() {
        return List.copyOf(publishers);
    }

    private void quoted(Provision provision) {
        Matcher quoted = QUOTED.matcher(document.text())
                .region(provision.span().start(), provision.span().end());
        while (quoted.find()) {
            define(provision, new Span(quoted.start(), quoted.end()), quoted.group(1));
        }
    }

    /** The names given in a provision, in the order of the text. */
    List<Given> of(Provision provision) {
        return given.getOrDefault(provision.id().number(), List.of());
    }

    private void define(Provision provision, Span quoted, String term) {
        int open = openBracket(provision, quoted.start());
        if (open >= 0) {
            bracketed(provision, quoted, term, open);
        } else {
            explained(provision, quoted, term, quoted.end());
        }
    }

    private int openBracket(Provision provision, int from) {
        int least = Math.max(provision.span().start(), from - BRACKET);
        for (int i = from - 1; i >= least; i--) {
            if (document.text().charAt(i) == '(') {
                return i;
            }
            if (document.text().charAt(i) == ')') {
                return -1;
            }
        }
        return -1;
    }

    private void bracketed(Provision provision, Span quoted, String term, int open) {
        int close = document.text().indexOf(')', quoted.end());
        Span inside = new Span(open + 1, close < 0 ? quoted.end() : Math.min(close, quoted.end() + BRACKET));
        Span before = phrasing.sentenceBefore(Math.max(provision.span().start(), open - BEFORE), open);
        Optional<Concept> who = phrasing.names("offering", term) ? Optional.empty() : who(inside);
        if (who.isPresent()) {
            hasPublisher = hasPublisher || isPublisher(who.get());
            name(provision, term, who.get(), quoted, before);
            if (isPublisher(who.get())) {
                nameBefore(before).ifPresent(written -> learn(written, who.get(), false));
                publisher(term);
                nameBefore(before).filter(written -> hasCompanyForm(before)).ifPresent(this::publisher);
            }
            return;
        }
        if (!hasPublisher && isCompany(before, term)) {
            hasPublisher = true;
            publisher(term);
            actor("platform").ifPresent(concept -> name(provision, term, concept, quoted, before));
            return;
        }
        meant(phrasing.hits(before), term, NOT_BEFORE)
                .ifPresent(hit -> name(provision, term, hit.concept(), quoted, hit.span()));
    }

    /** The person that a bracket names in quotation marks: "we" before anybody else. */
    private Optional<Concept> who(Span inside) {
        List<Concept> quoted = phrasing.hits(inside).stream()
                .filter(hit -> hit.concept().kind() == ConceptKind.ACTOR && hit.isQuoted(document.text()))
                .map(Phrasing.Found::concept)
                .toList();
        return quoted.stream()
                .filter(GlossaryReader::isPublisher)
                .findFirst()
                .or(() -> quoted.stream().findFirst());
    }

    private static boolean isPublisher(Concept actor) {
        return actor.trait("who").equals("platform");
    }

    /** "Harbour Works Ltd., of the old quay (“Harbour”)": the name stands before, with the form of a company. */
    private boolean isCompany(Span before, String term) {
        String words = before.of(document.text());
        String first = term.split(" ", -1)[0];
        return Character.isUpperCase(first.charAt(0)) && words.contains(first) && hasCompanyForm(before);
    }

    private boolean hasCompanyForm(Span span) {
        return phrasing.hits(span).stream()
                .anyMatch(hit -> hit.concept().id().value().equals("company-form"));
    }

    private void publisher(String name) {
        publishers.addAll(phrasing.unknown(name));
    }

    private Optional<String> nameBefore(Span before) {
        Matcher name = NAME.matcher(before.of(document.text()));
        return name.find() ? Optional.of(name.group(1).replaceAll("[.,]+$", "")) : Optional.empty();
    }

    /** "“Content” means …". */
    private void explained(Provision provision, Span quoted, String term, int from) {
        int most = Math.min(provision.span().end(), from + MEANING);
        if (!phrasing.mayDefine(from, most)) {
            return;
        }
        Span rest = phrasing.sentence(from, most);
        List<Phrasing.Found> hits = phrasing.hits(rest);
        hits.stream()
                .filter(hit -> hit.concept().kind() == ConceptKind.DEFINITION && hit.from() <= 1)
                .findFirst()
                .ifPresent(marker -> {
                    List<Phrasing.Found> behind = hits.stream()
                            .filter(hit -> hit.from() >= marker.to())
                            .toList();
                    Phrasing.Found what =
                            meant(behind, term, marker.to() + NEAR).orElse(marker);
                    name(provision, term, what.concept(), quoted, what.span());
                });
    }

    /** "Content means …" under a heading that announces definitions. */
    private void titled(Provision provision) {
        Matcher title = TITLED.matcher(document.text())
                .region(provision.span().start(), provision.span().end());
        if (title.lookingAt()) {
            explained(provision, new Span(title.start(1), title.end(1)), title.group(1), title.end(1));
        }
    }

    /**
     * What the words of an explanation name: of those before a bracket the nearest, of those behind "means" the first. An offering is meant
     * only where the name itself is one.
     *
     * @param near the last token with which a person may be named; {@link #NOT_BEFORE} before a bracket
     */
    private Optional<Phrasing.Found> meant(List<Phrasing.Found> hits, String term, int near) {
        boolean last = near < 0;
        boolean isOffering = phrasing.names("offering", term);
        List<Phrasing.Found> known = new ArrayList<>();
        for (Phrasing.Found hit : hits) {
            ConceptKind kind = hit.concept().kind();
            boolean isActor = kind == ConceptKind.ACTOR && isPerson(hit) && hit.from() <= near;
            boolean isOffered = isOffering && hit.concept().id().value().equals("offering");
            boolean isData = kind == ConceptKind.DATA
                    && !isOffering
                    && !hit.isPointer()
                    && (!last || hit.left() <= behind(term));
            if (isData || isActor || isOffered) {
                known.add(hit);
            }
        }
        return known.isEmpty() ? Optional.empty() : Optional.of(known.get(last ? known.size() - 1 : 0));
    }

    /** How many words may stand between what a bracket means and the bracket: an acronym is short for what stands right before it. */
    private static int behind(String term) {
        return term.equals(term.toUpperCase(Locale.ROOT)) ? ACRONYM : LIST;
    }

    /** "Any individual", but not "third-party reports" or "our customers' files". */
    private boolean isPerson(Phrasing.Found hit) {
        String who = hit.concept().trait("who");
        return !hit.isPossessive(document.text()) && !who.equals("platform") && !who.equals("third-party");
    }

    private void name(Provision provision, String term, Concept concept, Span quoted, Span meaning) {
        given.computeIfAbsent(provision.id().number(), k -> new ArrayList<>())
                .add(new Given(term, concept, quoted, meaning));
        boolean offered = concept.id().value().equals("offering");
        if (offered) {
            actor("platform").ifPresent(platform -> learn(term, platform, true));
        } else if (concept.kind() == ConceptKind.DATA || concept.kind() == ConceptKind.ACTOR) {
            learn(term, concept, false);
        }
    }

    /** The first meaning stands. A name begins with a capital, so that it can be told from the word. */
    private void learn(String term, Concept concept, boolean subject) {
        if (Character.isUpperCase(term.charAt(0)) && term.length() > 1) {
            terms.putIfAbsent(term, new Term(term, concept, subject));
        }
    }

    private Optional<Concept> actor(String who) {
        return vocabulary.all().stream()
                .filter(concept -> concept.kind() == ConceptKind.ACTOR
                        && concept.trait("who").equals(who))
                .findFirst();
    }
}
