package org.proviso.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.proviso.document.SourceFile;
import org.proviso.source.Place;
import org.proviso.source.Problem;
import org.proviso.statement.Facts;

/** Tells when documents that are judged together, as one platform's, name publishers that have no word of their names in common. */
final class MixedPublishers {
    private final List<Camp> camps = new ArrayList<>();

    /** Documents whose publishers are the same, and all words of their names. */
    private record Camp(Optional<SourceFile> first, Set<String> names) {
        boolean isAkin(Set<String> others) {
            return names.stream().anyMatch(name -> others.stream().anyMatch(other -> isAkin(name, other)));
        }

        /** "Acme" and "AcmeCloud" are of one house. */
        private static boolean isAkin(String one, String other) {
            String a = one.toLowerCase(Locale.ROOT);
            String b = other.toLowerCase(Locale.ROOT);
            return a.contains(b) || b.contains(a);
        }
    }

    private MixedPublishers() {}

    /** A problem when there are several; {@code one} are names that the user says are of one house. */
    static List<Problem> in(String platform, List<Facts> documents, List<String> one) {
        MixedPublishers mixed = new MixedPublishers();
        mixed.add(Optional.empty(), one);
        documents.forEach(facts -> mixed.add(Optional.of(facts.document().source()), facts.publishers()));
        List<Camp> told =
                mixed.camps.stream().filter(camp -> camp.first().isPresent()).toList();
        return told.size() < 2 ? List.of() : List.of(problem(platform, told));
    }

    private void add(Optional<SourceFile> source, List<String> names) {
        if (names.isEmpty()) {
            return;
        }
        Set<String> all = new TreeSet<>(names);
        List<Camp> akin = camps.stream().filter(camp -> camp.isAkin(all)).toList();
        int at = akin.isEmpty() ? camps.size() : camps.indexOf(akin.get(0));
        camps.removeAll(akin);
        akin.forEach(camp -> all.addAll(camp.names()));
        Optional<SourceFile> first =
                akin.stream().flatMap(camp -> camp.first().stream()).findFirst();
        camps.add(at, new Camp(first.or(() -> source), all));
    }

    private static Problem problem(String platform, List<Camp> camps) {
        List<String> named = camps.stream()
                .map(camp -> "\"" + camp.first().orElseThrow().type() + "\" names " + String.join(", ", camp.names()))
                .toList();
        return new Problem(
                "DOC-019",
                Place.of(
                        camps.get(camps.size() - 1).first().orElseThrow().path().toString()),
                "The documents of the platform \"" + platform + "\" name different publishers: "
                        + String.join("; ", named)
                        + ". Give each its own folder or --platform-from file; if they are one house, list these names under"
                        + " \"publishers\" in proviso.yaml.",
                "They were judged together, as if one stood behind all of them.");
    }
}
