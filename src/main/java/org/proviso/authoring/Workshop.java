package org.proviso.authoring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.proviso.regulation.Catalogue;
import org.proviso.rule.Rule;
import org.proviso.rule.RuleBook;
import org.proviso.sheet.BookReader;
import org.proviso.sheet.ReadBook;
import org.proviso.source.Digest;
import org.proviso.source.Problem;
import org.proviso.source.Problems;
import org.proviso.text.Folder;

/** Where rules are written: the pack of a folder, and everything that is done with it before an audit uses it. */
public final class Workshop {
    /** Below this confidence a person is to look, where no other floor is given. */
    public static final double FLOOR = 0.7;

    private final Pack pack;
    private final RuleBook book;
    private final Catalogue catalogue;

    private Workshop(Pack pack, RuleBook book, Catalogue catalogue) {
        this.pack = pack;
        this.book = book;
        this.catalogue = catalogue;
    }

    /** Opens the rules of a folder; what is to be put right there is among the problems. */
    public static Workshop open(Folder rules, Folder regulations, Problems problems) {
        Pack pack = Pack.of(rules, problems);
        RuleBook book = pack.book(problems);
        Set<String> types = book.all(Rule.TypeRule.class).stream()
                .map(rule -> rule.type().value())
                .collect(Collectors.toSet());
        // a faulty book has no types, and each criterion would complain of that
        Problems afterwards = problems.isEmpty() ? problems : new Problems();
        return new Workshop(pack, book, Catalogue.read(regulations, types, afterwards));
    }

    public RuleBook book() {
        return book;
    }

    public Catalogue catalogue() {
        return catalogue;
    }

    /**
     * The desk, as the bytes of a workbook.
     *
     * @param tool the program and its version
     * @param firings how often each rule made a finding in the last run, by its id; empty when no run is known
     */
    public byte[] desk(String tool, Map<String, String> firings) {
        Examined examined = new Examiner(book, catalogue, FLOOR).examine();
        return new Desk(pack, book, catalogue, examined, firings).bytes(tool);
    }

    /** Reads a desk and says what taking it in would change. Nothing is written. */
    public Taken takeIn(String name, byte[] bytes) {
        Problems problems = new Problems();
        Problems remarks = new Problems();
        Optional<ReadBook> read = BookReader.read(name, bytes, problems);
        Optional<DeskReader> reader =
                read.map(each -> new DeskReader(each, problems, remarks)).filter(DeskReader::isDesk);
        TakeIn taken = reader.map(each -> TakeIn.of(each, pack, book, catalogue, problems, remarks))
                .orElse(new TakeIn(Map.of(), List.of(), book));
        Lists lists = Lists.of(pack.entries(), pack, catalogue, taken.book().offered());
        List<Complaint> complaints = complaints(problems, read, lists);
        return new Taken(
                complaints,
                complaints(remarks, read, lists),
                taken.changes(),
                taken.files(),
                taken.book(),
                read.isPresent() && !complaints.isEmpty()
                        ? Optional.of(Marked.copy(bytes, complaints))
                        : Optional.empty());
    }

    /** What the rules of a book make of their examples, one result for each. */
    public static List<Tested.Result> examined(RuleBook book, Catalogue catalogue) {
        return new Testing(book, catalogue, FLOOR).results();
    }

    /**
     * Lets the rules of the folder read their examples.
     *
     * @param floor below which confidence asks for a reader, 0 to 1
     * @param mutate the rules of which to say which conditions no example tests
     */
    public Tested test(double floor, Predicate<Rule> mutate) {
        Testing testing = new Testing(book, catalogue, floor);
        return new Tested(testing.results(), testing.mutated(mutate), List.of(), Optional.empty());
    }

    /** Lets the rules of a desk read the examples of its sheet of tests. */
    public Tested test(String name, byte[] bytes, double floor, Predicate<Rule> mutate) {
        Taken taken = takeIn(name, bytes);
        if (!taken.problems().isEmpty()) {
            return new Tested(List.of(), List.of(), taken.problems(), Optional.empty());
        }
        Testing testing = new Testing(taken.book(), catalogue, floor);
        List<Tested.Result> results = testing.results();
        return new Tested(results, testing.mutated(mutate), List.of(), Optional.of(Testing.filled(bytes, results)));
    }

    /** The new texts of the files that approving these rules changes; none, with problems, when one of them cannot be. */
    public Map<String, String> approve(
            List<String> rules, String name, String role, LocalDate date, Problems problems) {
        return new Signing(pack, book, catalogue, problems).approve(rules, new Signing.Signer(name, role, date));
    }

    /** The new text of the file that puts a preview of these rules on record. */
    public Map<String, String> record(Preview preview, Digest against, LocalDate date) {
        return new Signing(pack, book, catalogue, new Problems()).record(preview, against, date);
    }

    /** A preview as a workbook. */
    public static byte[] workbook(Preview preview, String tool) {
        return PreviewBook.bytes(preview, tool);
    }

    /** The files of the folder, with other texts in the place of those that a desk changes. */
    public Folder with(Map<String, String> files, String origin) {
        List<Folder.Entry> all = new ArrayList<>();
        for (Folder.Entry file : pack.folder().entries()) {
            String text = files.get(file.name());
            all.add(text == null ? file : new Folder.Entry(file.name(), file.path(), text));
        }
        return new Folder(origin, all);
    }

    private static List<Complaint> complaints(Problems problems, Optional<ReadBook> read, Lists lists) {
        Map<String, DeskColumn> columns = new HashMap<>();
        Map<String, DeskRow.DeskCell> cells = new HashMap<>();
        read.ifPresent(book -> {
            DeskReader reader = new DeskReader(book, new Problems(), new Problems());
            for (DeskSheet sheet : DeskSheet.values()) {
                if (!DeskColumn.of(sheet).isEmpty()) {
                    reader.rows(sheet).forEach(row -> {
                        Map<String, DeskColumn> named = new HashMap<>();
                        DeskColumn.of(sheet).forEach(column -> named.put(column.header(), column));
                        row.places().forEach((header, place) -> columns.put(place.at(), named.get(header)));
                        row.cells()
                                .values()
                                .forEach(cell -> cells.put(cell.place().at(), cell));
                    });
                }
            }
        });
        List<Complaint> all = new ArrayList<>();
        for (Problem problem : problems.list()) {
            String at = problem.place().at();
            all.add(Complaint.of(
                    problem, Optional.ofNullable(cells.get(at)), Optional.ofNullable(columns.get(at)), lists));
        }
        all.sort(Comparator.comparing(each -> inOrder(each.cell())));
        return all;
    }

    /** Sheets in the order of their tabs, rows from the top; first what is of the whole book. */
    private static String inOrder(String cell) {
        String sheet = cell.contains("!") ? cell.substring(0, cell.lastIndexOf('!')) : "";
        String at = cell.substring(cell.lastIndexOf('!') + 1);
        String letters = at.replaceAll("[0-9]", "");
        int tab = DeskSheet.titled(sheet).map(Enum::ordinal).orElse(-1) + 1;
        return tab + " " + "0".repeat(Math.max(0, 8 - at.length() + letters.length())) + at.substring(letters.length())
                + " " + letters.length() + letters;
    }
}
