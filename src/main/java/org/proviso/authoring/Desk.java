package org.proviso.authoring;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.proviso.regulation.Catalogue;
import org.proviso.regulation.Criterion;
import org.proviso.rule.Rule;
import org.proviso.rule.RuleBook;
import org.proviso.rule.Sentence;
import org.proviso.sheet.Book;
import org.proviso.sheet.BookWriter;
import org.proviso.sheet.Form;
import org.proviso.sheet.Sheet;
import org.proviso.source.Problems;

/** Everything that lawyers own, as one workbook. */
final class Desk {
    /** Of the layout; a book of another layout is not taken in. */
    static final String TEMPLATE = "1";

    /** The first cell of the hidden sheet of lists, by which a desk is known. */
    static final String MARK = "Proviso desk";

    private static final int SPARE = 40;

    private final Pack pack;
    private final Catalogue catalogue;
    private final Examined examined;
    private final Map<String, String> firings;
    private final RuleBook book;
    private final Lists lists;

    /**
     * A desk.
     *
     * @param firings how often each rule made a finding in the last run, by its id; empty when no run is known
     */
    Desk(Pack pack, RuleBook book, Catalogue catalogue, Examined examined, Map<String, String> firings) {
        this.pack = pack;
        this.catalogue = catalogue;
        this.examined = examined;
        this.firings = firings;
        this.book = book;
        this.lists = Lists.of(pack.entries(), pack, catalogue, book.offered());
    }

    /** The bytes of the workbook. */
    byte[] bytes(String tool) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            BookWriter.write(workbook(tool), out);
        } catch (IOException e) {
            throw new UncheckedIOException("writing the desk to memory", e);
        }
        return out.toByteArray();
    }

    private Book workbook(String tool) {
        List<Sheet> sheets = new ArrayList<>();
        sheets.add(ReadMe.page());
        for (DeskSheet sheet :
                List.of(DeskSheet.MAPPINGS, DeskSheet.PROVISIONS, DeskSheet.VOCABULARY, DeskSheet.APPLICABILITY)) {
            sheets.add(entries(sheet));
        }
        sheets.add(criteria());
        sheets.add(tests());
        sheets.add(SignOff.form(pack, book));
        sheets.add(listSheet());
        Book.Properties properties = new Book.Properties(
                "Proviso desk",
                "Rules, vocabulary and examples to edit and take in again",
                tool,
                "Desk of the rules " + pack.folder().digest().brief(),
                "Says what texts state, permit and reserve; never that law is broken.");
        return new Book(properties, sheets, sources());
    }

    private Form entries(DeskSheet sheet) {
        Map<String, Rule> rules = new HashMap<>();
        book.rules().forEach(rule -> rules.put(rule.id().value(), rule));
        List<List<String>> rows = new ArrayList<>();
        for (Entry entry : pack.entries()) {
            if (entry.sort().sheet() == sheet) {
                rows.addAll(DeskRows.of(entry, tools(entry, rules)));
            }
        }
        return new Form(sheet.title(), titleOf(sheet), 1, false, fields(DeskColumn.of(sheet)), rows, SPARE);
    }

    private Map<String, String> tools(Entry entry, Map<String, Rule> rules) {
        Map<String, String> tools = new HashMap<>();
        tools.put("digest", entry.digest().brief());
        if (entry.sort() == Sort.CONCEPT) {
            tools.put("kind", pack.file(entry.file(), new Problems()).at("kind").text());
            return tools;
        }
        Rule rule = rules.get(entry.id());
        if (rule != null) {
            tools.put("reads as", Sentence.of(rule));
        }
        tools.put("tests", examined.tally(entry.id()));
        tools.put("fired", firings.isEmpty() ? "" : firings.getOrDefault(entry.id(), "0"));
        return tools;
    }

    private static String titleOf(DeskSheet sheet) {
        return switch (sheet) {
            case MAPPINGS ->
                "Which pattern matters to which criterion, how gravely, and in which words a finding says so.";
            case PROVISIONS ->
                "What a clause must say to be of a type, or to show a pattern. One row holds when everything in it does.";
            case VOCABULARY -> "Ideas, and the phrases that name them.";
            case APPLICABILITY ->
                "What tells whether a law applies to a platform, and what shifts the severity of findings.";
            default -> sheet.title();
        };
    }

    private Form criteria() {
        List<List<String>> rows = new ArrayList<>();
        for (Criterion each : catalogue.criteria()) {
            rows.add(List.of(
                    each.id().value(),
                    each.citation(),
                    each.title(),
                    each.requirement(),
                    each.kind().word(),
                    each.severity().word(),
                    each.applies(),
                    each.standing().from().toString(),
                    String.join(
                            "\n",
                            each.satisfiedBy().stream()
                                    .map(group -> String.join(" or ", group))
                                    .toList()),
                    each.notJudged()));
        }
        return new Form(
                DeskSheet.CRITERIA.title(),
                "The points of law that texts are read against. To read, not to fill in.",
                1,
                false,
                locked(List.of(
                        Map.entry("id", 20),
                        Map.entry("citation", 20),
                        Map.entry("title", 34),
                        Map.entry("requirement", 60),
                        Map.entry("kind", 20),
                        Map.entry("severity", 10),
                        Map.entry("applies", 34),
                        Map.entry("from", 12),
                        Map.entry("satisfied by", 34),
                        Map.entry("not judged because", 34))),
                rows,
                0);
    }

    private Form tests() {
        List<List<String>> rows = new ArrayList<>();
        for (Entry entry : pack.entries()) {
            if (entry.sort().isRule()) {
                rows.addAll(DeskRows.tests(entry, examined));
            }
        }
        return new Form(
                DeskSheet.TESTS.title(),
                "Texts of our own, and what each rule must make of them. \"proviso rules test\" fills in the grey columns.",
                2,
                false,
                fields(DeskColumn.of(DeskSheet.TESTS)),
                rows,
                SPARE * 3);
    }

    /** The hidden sheet: what the desk is, which entries stood on it and with which digests, and every list. */
    private Form listSheet() {
        Map<String, List<String>> columns = new LinkedHashMap<>();
        columns.put(MARK, List.of(TEMPLATE, pack.folder().digest().hex()));
        columns.put("entry", pack.entries().stream().map(Entry::key).toList());
        columns.put(
                "was",
                pack.entries().stream()
                        .map(entry -> entry.tidied().digest().hex())
                        .toList());
        columns.putAll(lists.byName());
        int most = columns.values().stream().mapToInt(List::size).max().orElse(0);
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < most; i++) {
            int row = i;
            rows.add(columns.values().stream()
                    .map(list -> row < list.size() ? list.get(row) : "")
                    .toList());
        }
        return new Form(
                DeskSheet.LISTS.title(),
                MARK + ", template " + TEMPLATE,
                0,
                true,
                locked(columns.keySet().stream()
                        .map(name -> Map.entry(name, 20))
                        .toList()),
                rows,
                0);
    }

    private SortedMap<String, List<Form.Source>> sources() {
        List<Form.Source> sources = new ArrayList<>();
        int[] column = {3};
        lists.byName().forEach((name, values) -> sources.add(new Form.Source(name, column[0]++, values.size())));
        return new TreeMap<>(Map.of(DeskSheet.LISTS.title(), sources));
    }

    private static List<Form.Field> fields(List<DeskColumn> columns) {
        return columns.stream().map(DeskColumn::form).toList();
    }

    static List<Form.Field> locked(List<Map.Entry<String, Integer>> columns) {
        return columns.stream()
                .map(column -> new Form.Field(column.getKey(), column.getValue(), "", true, Optional.empty(), Map.of()))
                .toList();
    }
}
