package org.proviso.review;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** What stands in the log at some time: of every row and column, what was written last. */
final class Decisions {
    private final Map<String, SortedMap<ReviewColumn, LogEntry>> last = new HashMap<>();

    Decisions(List<LogEntry> entries) {
        entries.forEach(entry ->
                last.computeIfAbsent(entry.item(), k -> new TreeMap<>()).put(entry.column(), entry));
    }

    /** What was written last on a row in a column, also when it was to take something back. */
    Optional<LogEntry> last(String item, ReviewColumn column) {
        return Optional.ofNullable(on(item).get(column));
    }

    private SortedMap<ReviewColumn, LogEntry> on(String item) {
        return last.getOrDefault(item, new TreeMap<>(Comparator.<ReviewColumn>naturalOrder()));
    }

    /** What stands on a row whose words have that digest; what was said of other words does not. */
    SortedMap<ReviewColumn, String> written(String item, String content) {
        SortedMap<ReviewColumn, String> written = new TreeMap<>();
        on(item).forEach((column, entry) -> {
            if (!entry.now().isEmpty() && holds(entry, content)) {
                written.put(column, entry.now());
            }
        });
        return written;
    }

    /** The disposition that was made on other words than these. */
    Optional<LogEntry> dropped(String item, String content) {
        return last(item, ReviewColumn.DISPOSITION).filter(entry -> !entry.now().isEmpty() && !holds(entry, content));
    }

    private static boolean holds(LogEntry entry, String content) {
        return !entry.column().isAboutWords() || entry.content().equals(content);
    }
}
