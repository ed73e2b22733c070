package org.proviso.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.proviso.audit.Audit;
import org.proviso.audit.Finding;
import org.proviso.audit.Judged;
import org.proviso.document.Alignment;
import org.proviso.document.Reading;

/** The provisions of two runs, and which is which: those of documents of one platform and type are aligned with each other. */
final class Clauses {
    private final Map<String, String> earlier = new HashMap<>();
    private final Map<String, String> later = new HashMap<>();
    private final Map<String, String> types = new HashMap<>();
    private final Places now = new Places();
    private final Places then = new Places();

    /** By document, the clauses by where they begin. */
    private static final class Places {
        private final Map<String, TreeMap<Integer, String>> starts = new HashMap<>();

        void add(String document, int start, String clause) {
            starts.computeIfAbsent(document, k -> new TreeMap<>()).put(start, clause);
        }

        Optional<String> at(String document, int place) {
            return Optional.ofNullable(
                            starts.getOrDefault(document, new TreeMap<>()).floorEntry(place))
                    .map(Map.Entry::getValue);
        }
    }

    private record Two(
            List<String> before, List<Alignment.Clause> then, List<String> after, List<Alignment.Clause> now) {
        Two() {
            this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        }
    }

    Clauses(Audit audit, Baseline baseline) {
        Map<Baseline.Key, Two> documents = new TreeMap<>();
        for (Reading reading : audit.readings()) {
            types.put(reading.source().id().value(), reading.source().type());
        }
        for (Baseline.Clause clause : baseline.provisions()) {
            Baseline.Paper paper = baseline.documents().get(clause.document());
            if (paper != null) {
                Two two = documents.computeIfAbsent(paper.key(), k -> new Two());
                two.before().add(clause.id());
                two.then().add(new Alignment.Clause(clause.heading(), clause.text()));
                then.add(clause.document(), clause.start(), clause.id());
            }
        }
        for (Judged judged : audit.provisions()) {
            String id = judged.provision().id().toString();
            String platform = judged.document().source().platform();
            String type = judged.document().source().type();
            Two two = documents.computeIfAbsent(new Baseline.Key(platform, type), k -> new Two());
            two.after().add(id);
            two.now().add(new Alignment.Clause(judged.heading(), judged.text()));
            now.add(judged.document().id().value(), judged.provision().span().start(), id);
        }
        documents.values().forEach(this::align);
    }

    /** Most runs have no run before, and to compare words costs. */
    private void align(Two two) {
        if (two.then().isEmpty() || two.now().isEmpty()) {
            return;
        }
        Alignment aligned = Alignment.of(two.then(), two.now());
        for (int i = 0; i < two.after().size(); i++) {
            String after = two.after().get(i);
            aligned.earlier(i).ifPresent(number -> {
                earlier.put(after, two.before().get(number));
                later.put(two.before().get(number), after);
            });
        }
    }

    /** The type of the document that a finding is in; "" for an absence. */
    String type(Finding finding) {
        return finding.document().map(id -> types.getOrDefault(id.value(), "")).orElse("");
    }

    /** The provision of the run before that this one continues. */
    Optional<String> earlier(String provision) {
        return Optional.ofNullable(earlier.get(provision));
    }

    /** The provision of this run in which that of the run before goes on. */
    Optional<String> later(String provision) {
        return Optional.ofNullable(later.get(provision));
    }

    /** The provisions of this run that a finding quotes. */
    Set<String> quotedNow(Finding finding) {
        Set<String> quoted = new HashSet<>();
        finding.quotes()
                .forEach(each -> now.at(
                                each.quote().document(), each.quote().span().start())
                        .ifPresent(quoted::add));
        return quoted;
    }

    /** The provisions of the run before that a finding of it quotes. */
    Set<String> quotedThen(Past past) {
        Set<String> quoted = new HashSet<>();
        past.told()
                .objects("quotes")
                .forEach(quote -> then.at(quote.text("document").orElse(""), quote.number("start"))
                        .ifPresent(quoted::add));
        return quoted;
    }
}
