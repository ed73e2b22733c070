package org.proviso.statement;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.proviso.document.Document;
import org.proviso.document.Provision;
import org.proviso.document.Section;
import org.proviso.rule.ConceptId;
import org.proviso.rule.ConceptKind;
import org.proviso.rule.Vocabulary;
import org.proviso.source.Span;

/** Reads what documents say. Safe for use by several threads; the vocabulary is compiled once. */
public final class StatementReader {
    private static final Pattern NUMBER = Pattern.compile("\\d+(\\.\\d+)*");

    private final Vocabulary vocabulary;
    private final Lexicon lexicon;
    private final Words words;
    private final Verbs verbs;

    public StatementReader(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.lexicon = new Lexicon(vocabulary);
        this.words = new Words(lexicon);
        this.verbs = new Verbs(words);
    }

    /**
     * All facts of a document.
     *
     * @param ordinal number of the document among those judged together, from 0
     */
    public Facts read(Document document, int ordinal) {
        Pass pass = new Pass(document, ordinal);
        return new Facts(document, pass.read(), pass.definitions.publishers());
    }

    /** The words of a heading and what they name. */
    private record Heading(Tokens tokens, List<Hit> hits) {}

    /** One walk over one document. */
    private final class Pass {
        private final Document document;
        private final int ordinal;
        private final Numbers numbers = new Numbers();
        private final Binder binder = new Binder(vocabulary, verbs, numbers);
        private final Chooser chooser = new Chooser(binder, words, numbers);
        private final Linker linker = new Linker(binder, words, numbers);
        private final ElementReader elements = new ElementReader(lexicon, verbs, binder);
        private final Spotter spotter = new Spotter(lexicon);
        private final Lexer lexer;
        private final Utterances utterances;
        private final GlossaryReader definitions;
        private final Set<Integer> defining = new TreeSet<>();
        private final List<Fact> facts = new ArrayList<>();
        private final List<Choice> sectionChoices = new ArrayList<>();
        /** The last choice given so far in the document: what "your choice" means where nothing nearer is meant. */
        private Optional<Choice> lastGiven = Optional.empty();

        /** What the platform was last said to do in the provision. */
        private Optional<Statement> said = Optional.empty();

        /** What was last said in it to be done, by the platform or by nobody named: what "you can refuse this" is about. */
        private Optional<Statement> spokenOf = Optional.empty();

        private final List<Set<ConceptId>> topics = new ArrayList<>();
        private final Map<Integer, Heading> headings = new HashMap<>();
        /** The last choice of each section whose heading begins with a number. */
        private final Map<String, Choice> numbered = new HashMap<>();

        private Glossary glossary = new Glossary("", List.of(), words);
        /** The phrases of the utterances that are still to be read, in their order. */
        private Iterator<List<Hit>> hits = Collections.emptyIterator();

        private int section = -1;

        Pass(Document document, int ordinal) {
            this.document = document;
            this.ordinal = ordinal;
            this.lexer = new Lexer(lexicon, document.text());
            this.utterances = new Utterances(lexer, document.text());
            Phrasing phrasing = new Phrasing(document.text(), lexicon, lexer, spotter);
            this.definitions = new GlossaryReader(document, phrasing, vocabulary, words);
        }

        List<Fact> read() {
            document.sections().forEach(this::heading);
            List<List<Utterance>> all =
                    document.provisions().stream().map(utterances::of).toList();
            List<Tokens> texts =
                    all.stream().flatMap(List::stream).map(Utterance::tokens).toList();
            List<List<Hit>> found = spotter.hits(texts);
            glossary = definitions.read(defining, () -> new Publisher(document.text(), words).name(texts, found));
            hits = found.iterator();
            for (int i = 0; i < all.size(); i++) {
                provision(document.provisions().get(i), all.get(i));
            }
            return facts;
        }

        /** A heading is named for its own section; what the headings above name is told of each section below. */
        private void heading(Section of) {
            Set<ConceptId> topic = new LinkedHashSet<>();
            Set<ConceptId> told = new LinkedHashSet<>();
            At at = new At(new org.proviso.document.ProvisionId(document.id(), 0), ordinal, of.number(), 0, 0);
            for (Section each = of; ; each = document.sections().get(each.parent())) {
                Heading heading = headings.computeIfAbsent(each.number(), this::named);
                for (Hit hit : heading.hits()) {
                    if (told.add(hit.concept().id())) {
                        Span span = heading.tokens().span(hit.from(), hit.to());
                        facts.add(new Mention(at, hit.concept().id(), true, Polarity.STATES, span));
                    }
                    if (hit.concept().id().value().equals("definitions-heading")) {
                        defining.add(of.number());
                    }
                    if (hit.is(ConceptKind.PURPOSE) && each.level() > 0) {
                        topic.add(hit.concept().id());
                    } else if (!hit.trait("implies").isEmpty() && each.level() > 0) {
                        topic.add(new ConceptId(hit.trait("implies")));
                    }
                }
                if (each.parent() == each.number()) {
                    break;
                }
            }
            topics.add(topic);
        }

        private Heading named(int section) {
            Span span = document.sections().get(section).span();
            Tokens tokens = lexer.tokens(span);
            return new Heading(tokens, spotter.hits(tokens));
        }

        private void provision(Provision provision, List<Utterance> uttered) {
            if (provision.section() != section) {
                section = provision.section();
                sectionChoices.clear();
            }
            At at = new At(provision.id(), ordinal, provision.section(), 0, 0);
            definitions.of(provision).forEach(given -> facts.add(definition(given, at)));
            said = Optional.empty();
            spokenOf = Optional.empty();
            List<Analysis> before = new ArrayList<>();
            List<Choice> choices = new ArrayList<>();
            choices.addAll(sectionChoices);
            Set<ConceptId> topic = topics.isEmpty() ? Set.of() : topics.get(provision.section());
            for (Utterance utterance : uttered) {
                referredTo(utterance).ifPresent(choices::add);
                Analysis analysis = analyse(utterance, at, choices, before, topic);
                before.add(analysis);
                choices.addAll(analysis.choices());
            }
            before.forEach(analysis -> analysis.choices().forEach(this::remember));
        }

        private static Element.Definition definition(GlossaryReader.Given given, At at) {
            var core = new Element.Core(at, given.concept().id(), Polarity.STATES, 1.0, given.span());
            return new Element.Definition(core, given.term(), given.meaning());
        }

        /** "Your choice under Section 4.2": the last choice of the section with that number, if it stands further above. */
        private Optional<Choice> referredTo(Utterance utterance) {
            if (numbered.isEmpty()) {
                return Optional.empty();
            }
            Tokens tokens = utterance.tokens();
            for (int i = 0; i + 1 < tokens.size(); i++) {
                if (words.isSection(tokens.code(i))) {
                    Matcher number = NUMBER.matcher(document.text())
                            .region(tokens.start(i + 1), document.text().length());
                    if (number.lookingAt() && numbered.containsKey(number.group())) {
                        return Optional.of(numbered.get(number.group()));
                    }
                }
            }
            return Optional.empty();
        }

        private void remember(Choice choice) {
            for (Section each = document.sections().get(section);
                    each.level() > 0;
                    each = document.sections().get(each.parent())) {
                Matcher number = NUMBER.matcher(each.heading());
                if (number.lookingAt()) {
                    numbered.put(number.group(), choice);
                }
            }
            sectionChoices.add(choice);
            if (choice.origin() != Choice.Origin.PRESUPPOSED && !choice.about().isEmpty()) {
                lastGiven = Optional.of(choice);
            }
        }

        /** The last statement of an utterance of one who is such an actor, or what was said before. */
        private static Optional<Statement> last(Analysis analysis, Set<String> actors, Optional<Statement> before) {
            List<Statement> all = analysis.statements();
            for (int i = all.size() - 1; i >= 0; i--) {
                if (actors.contains(all.get(i).actor())) {
                    return Optional.of(all.get(i));
                }
            }
            return before;
        }

        private Analysis analyse(
                Utterance utterance, At at, List<Choice> choices, List<Analysis> before, Set<ConceptId> topic) {
            List<Hit> found = glossary.with(hits.next(), utterance.tokens());
            Analysis analysis = new Analysis(utterance, found, new Cutter(utterance, found, words).cut(), at);
            binder.bind(analysis, said);
            chooser.choose(analysis, choices, lastGiven, spokenOf, topic);
            List<Fact> links = linker.link(analysis, before, sectionChoices);
            said = last(analysis, Set.of("platform"), said);
            spokenOf = last(analysis, Set.of("platform", "unknown"), spokenOf);
            facts.addAll(analysis.statements());
            facts.addAll(analysis.choices());
            facts.addAll(links);
            elements.read(analysis, document.text(), facts);
            return analysis;
        }
    }
}
