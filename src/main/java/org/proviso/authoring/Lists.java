package org.proviso.authoring;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.proviso.regulation.Catalogue;
import org.proviso.regulation.Flag;
import org.proviso.regulation.Severity;
import org.proviso.rule.Column;
import org.proviso.rule.Life;

/** The lists that drop down on the desk, by the names under which cells ask for them; what is taken in is held against the same. */
record Lists(Map<String, List<String>> byName) {
    Lists {
        byName = new LinkedHashMap<>(byName);
    }

    /**
     * The lists of a pack.
     *
     * @param entries those that can be named
     */
    static Lists of(Collection<Entry> entries, Pack pack, Catalogue catalogue, Column.Known known) {
        Map<String, List<String>> lists = new LinkedHashMap<>();
        lists.put("L_no", List.of("no"));
        lists.put("L_yes", List.of("yes"));
        lists.put("L_yes_no", List.of("yes", "no"));
        lists.put("L_per", List.of("provision", "document"));
        lists.put("L_shifts", List.of("-2", "-1", "1", "2"));
        lists.put(
                "L_expect",
                Stream.of(Expectation.values()).map(Expectation::word).toList());
        lists.put(
                "L_statuses",
                Stream.of(Life.Status.values()).map(DeskColumn::word).toList());
        lists.put(
                "L_severities", Stream.of(Severity.values()).map(Severity::word).toList());
        lists.put("L_findings", List.of("at-risk-clause", "incomplete-disclosure", "contradiction"));
        lists.put("L_flags", catalogue.flags().stream().map(Flag::id).toList());
        lists.put(
                "L_criteria",
                catalogue.criteria().stream().map(each -> each.id().value()).toList());
        lists.put(
                "L_addressed",
                pack.entries().stream()
                        .filter(entry -> entry.sort() == Sort.SCOPE)
                        .map(entry -> entry.body().at("addressed").text())
                        .distinct()
                        .sorted()
                        .toList());
        lists.put("L_patterns", ids(entries, Sort.PATTERN));
        lists.put("L_mappings", ids(entries, Sort.MAPPING));
        lists.put(
                "L_rules",
                entries.stream()
                        .filter(e -> e.sort().isRule())
                        .map(Entry::id)
                        .sorted()
                        .toList());
        for (DeskSheet sheet : List.of(DeskSheet.PROVISIONS, DeskSheet.APPLICABILITY)) {
            lists.put("L_kinds_" + sheet.name(), sortsOf(sheet).map(Sort::word).toList());
        }
        for (DeskSheet sheet :
                List.of(DeskSheet.MAPPINGS, DeskSheet.PROVISIONS, DeskSheet.APPLICABILITY, DeskSheet.VOCABULARY)) {
            lists.put(
                    "L_files_" + sheet.name(),
                    sortsOf(sheet)
                            .flatMap(s -> pack.filesOf(s).stream())
                            .distinct()
                            .sorted()
                            .toList());
        }
        for (Column column : Column.values()) {
            lists.put("L_" + column.key().replace('-', '_'), column.allowed(known));
        }
        return new Lists(lists);
    }

    List<String> of(String name) {
        return byName.getOrDefault(name, List.of());
    }

    /** What may stand in a column, in words. */
    String expected(DeskColumn column) {
        List<String> words = of(column.list());
        if (words.isEmpty()) {
            return column.help();
        }
        return words.size() <= 12
                ? "one of " + String.join(", ", words)
                : "one of the " + words.size() + " words that drop down in \""
                        + column.header().toLowerCase(Locale.ROOT) + "\"";
    }

    private static List<String> ids(Collection<Entry> entries, Sort sort) {
        return entries.stream()
                .filter(entry -> entry.sort() == sort)
                .map(Entry::id)
                .sorted()
                .toList();
    }

    private static Stream<Sort> sortsOf(DeskSheet sheet) {
        return Stream.of(Sort.values()).filter(sort -> sort.sheet() == sheet);
    }
}
