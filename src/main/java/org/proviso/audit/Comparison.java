package org.proviso.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.proviso.document.ProvisionId;
import org.proviso.document.Reading;

/**
 * The platforms of one run side by side: for every criterion, provision type and pattern, what each platform shows.
 *
 * @param platforms all of the run, also those of which nothing could be read
 * @param read those of which at least one provision was judged: only their silence means anything
 */
public record Comparison(SortedSet<String> platforms, SortedSet<String> read, List<Row> rows) {
    /** What a platform shows of a provision type or pattern. */
    public static final String STATED = "stated";

    public static final String DENIED = "denied";
    public static final String BOTH = "stated and denied";
    public static final String SHOWN = "shown";
    public static final String NOT_SEEN = "none seen";
    public static final String NOT_READ = "not read";

    public Comparison {
        platforms = new TreeSet<>(platforms);
        read = new TreeSet<>(read);
        rows = List.copyOf(rows);
    }

    /** Of what the platforms are compared in. */
    public enum Kind {
        CRITERION,
        PROVISION_TYPE,
        PATTERN;

        /** Such as {@code provision type}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    /**
     * What one platform shows.
     *
     * @param word an outcome, or one of the words of this class
     * @param findings the findings behind an outcome
     * @param provisions the provisions that state, deny or show it
     */
    public record Entry(String word, List<String> findings, List<ProvisionId> provisions) {
        public Entry {
            findings = List.copyOf(findings);
            provisions = List.copyOf(provisions);
        }
    }

    /**
     * One criterion, provision type or pattern.
     *
     * @param byPlatform an entry for every platform
     */
    public record Row(Kind kind, String id, SortedMap<String, Entry> byPlatform) {
        public Row {
            byPlatform = new TreeMap<>(byPlatform);
        }

        /** How many platforms have one of these words. */
        public long count(List<String> words) {
            return byPlatform.values().stream()
                    .filter(entry -> words.contains(entry.word()))
                    .count();
        }
    }

    /** Of one run. */
    public static Comparison of(Audit audit) {
        SortedSet<String> platforms = new TreeSet<>();
        audit.coverage().forEach(row -> platforms.add(row.platform()));
        audit.readings().stream().map(Reading::source).forEach(source -> platforms.add(source.platform()));
        SortedSet<String> read = new TreeSet<>();
        audit.provisions().forEach(judged -> read.add(judged.document().source().platform()));
        List<Row> rows = new ArrayList<>(criteria(audit));
        for (Kind kind : List.of(Kind.PROVISION_TYPE, Kind.PATTERN)) {
            Map<String, Map<String, Seen>> seen = seen(audit, kind);
            audit.rules().stream()
                    .filter(rule -> rule.kind().equals(kind.word()))
                    .map(rule -> rule.id().value())
                    .distinct()
                    .sorted(Comparator.naturalOrder())
                    .forEach(id -> rows.add(row(kind, id, seen.getOrDefault(id, Map.of()), platforms, read)));
        }
        return new Comparison(platforms, read, rows);
    }

    private static List<Row> criteria(Audit audit) {
        Map<String, SortedMap<String, Entry>> rows = new HashMap<>();
        audit.coverage()
                .forEach(each -> rows.computeIfAbsent(each.criterion().value(), k -> new TreeMap<>())
                        .put(each.platform(), new Entry(each.outcome().word(), each.findings(), List.of())));
        return audit.criteria().stream()
                .map(criterion -> criterion.id().value())
                .filter(rows::containsKey)
                .map(id -> new Row(
                        Kind.CRITERION, id, Optional.ofNullable(rows.get(id)).orElseThrow()))
                .toList();
    }

    /** The provisions of one platform that state, and that deny, one thing. */
    private record Seen(List<ProvisionId> states, List<ProvisionId> denies) {}

    private static Map<String, Map<String, Seen>> seen(Audit audit, Kind kind) {
        Map<String, Map<String, Seen>> seen = new HashMap<>();
        for (Judged judged : audit.provisions()) {
            boolean patterns = kind == Kind.PATTERN;
            (patterns ? judged.patterns() : judged.types().keySet())
                    .forEach(id ->
                            at(seen, id, judged).states().add(judged.provision().id()));
            if (!patterns) {
                judged.denies()
                        .forEach(id -> at(seen, id, judged)
                                .denies()
                                .add(judged.provision().id()));
            }
        }
        return seen;
    }

    private static Seen at(Map<String, Map<String, Seen>> seen, Object id, Judged judged) {
        return seen.computeIfAbsent(id.toString(), k -> new HashMap<>())
                .computeIfAbsent(
                        judged.document().source().platform(), k -> new Seen(new ArrayList<>(), new ArrayList<>()));
    }

    private static Row row(
            Kind kind, String id, Map<String, Seen> seen, SortedSet<String> platforms, SortedSet<String> read) {
        SortedMap<String, Entry> entries = new TreeMap<>();
        for (String platform : platforms) {
            Seen found = seen.getOrDefault(platform, new Seen(List.of(), List.of()));
            List<ProvisionId> provisions = new ArrayList<>(found.states());
            provisions.addAll(found.denies());
            entries.put(platform, new Entry(word(kind, found, read.contains(platform)), List.of(), provisions));
        }
        return new Row(kind, id, entries);
    }

    private static String word(Kind kind, Seen seen, boolean read) {
        if (!read) {
            return NOT_READ;
        }
        if (seen.states().isEmpty()) {
            return seen.denies().isEmpty() ? NOT_SEEN : DENIED;
        }
        return kind == Kind.PATTERN ? SHOWN : seen.denies().isEmpty() ? STATED : BOTH;
    }

    /** The words that mean that a platform has what the row is about. */
    public static List<String> adopting(Kind kind) {
        return switch (kind) {
            case CRITERION ->
                Arrays.stream(new Outcome[] {Outcome.STATED, Outcome.PARTLY_STATED, Outcome.FLAGGED})
                        .map(Outcome::word)
                        .toList();
            case PROVISION_TYPE -> List.of(STATED, BOTH);
            case PATTERN -> List.of(SHOWN);
        };
    }
}
