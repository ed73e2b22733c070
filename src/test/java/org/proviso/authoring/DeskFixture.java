package org.proviso.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.proviso.rule.RuleBook;
import org.proviso.rule.RuleBookReader;
import org.proviso.source.Digest;
import org.proviso.source.Problems;
import org.proviso.text.Folder;
import org.proviso.text.Yaml;

/** The desk of the shipped rules, made once, and changed as a person would: with plain POI, by sheet, id and header. */
public final class DeskFixture {
    static final Problems PROBLEMS = new Problems();
    static final Folder RULES = Folder.at(Path.of("rules"), PROBLEMS);
    static final Folder REGULATIONS = Folder.at(Path.of("regulations"), PROBLEMS);
    static final Workshop WORKSHOP = Workshop.open(RULES, REGULATIONS, PROBLEMS);
    static final byte[] DESK = WORKSHOP.desk("Proviso test", Map.of());

    private DeskFixture() {}

    /** The desk of the shipped rules. */
    public static byte[] desk() {
        return DESK.clone();
    }

    static Taken taken(byte[] book) {
        return WORKSHOP.takeIn("desk.xlsx", book);
    }

    static byte[] changed(Consumer<XSSFWorkbook> change) {
        return changed(DESK, change);
    }

    public static byte[] changed(byte[] desk, Consumer<XSSFWorkbook> change) {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(desk))) {
            change.accept(book);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The cell of the first row with that id, under that header. */
    public static XSSFCell cell(XSSFWorkbook book, String sheet, String id, String header) {
        XSSFSheet found = book.getSheet(sheet);
        for (Row row : found) {
            Cell first = row.getCell(0);
            if (first != null && first.toString().equals(id)) {
                return cell(found, row.getRowNum(), header);
            }
        }
        throw new IllegalArgumentException("no row " + id + " in " + sheet);
    }

    public static XSSFCell cell(XSSFSheet sheet, int row, String header) {
        for (Cell each : sheet.getRow(1)) {
            if (each.toString().equals(header)) {
                XSSFRow found = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
                XSSFCell cell = found.getCell(each.getColumnIndex());
                return cell == null ? found.createCell(each.getColumnIndex()) : cell;
            }
        }
        throw new IllegalArgumentException("no column " + header + " in " + sheet.getSheetName());
    }

    /** The number, from 0, of the first row in which nothing of a person's stands. */
    public static int freeRow(XSSFSheet sheet) {
        int row = 3;
        while (sheet.getRow(row) != null
                && sheet.getRow(row).getCell(0) != null
                && !sheet.getRow(row).getCell(0).toString().isBlank()) {
            row++;
        }
        return row;
    }

    /** A mapping in the first free row, whole and good but for what is done to it then. */
    static void newMapping(XSSFWorkbook book, String id, Consumer<XSSFSheet> then) {
        XSSFSheet sheet = book.getSheet("Mappings");
        int row = freeRow(sheet);
        List<String[]> cells = List.of(
                new String[] {"id", id},
                new String[] {"status", "draft"},
                new String[] {"name", "Bypass and the right to object, named"},
                new String[] {"pattern", "cp-opt-out-bypass"},
                new String[] {"criterion", "gdpr:13-2-b"},
                new String[] {"severity", "medium"},
                new String[] {"confidence", "0.7"},
                new String[] {"statement", "The text reserves a use after a choice over it."},
                new String[] {"condition", "people in the EEA are addressed"},
                new String[] {"author", "Ada Example"},
                new String[] {"file", "mappings/withdrawal.yaml"});
        cells.forEach(cell -> cell(sheet, row, cell[0]).setCellValue(cell[1]));
        then.accept(sheet);
    }

    /** What is told of a desk of which nothing was taken in. */
    static List<String> told(Taken taken) {
        assertThat(taken.files()).isEmpty();
        return taken.problems().stream().map(each -> each.problem().toString()).toList();
    }

    /** The number of the row of a mapping, as people count. */
    static int rowOf(String id) {
        int[] row = {0};
        changed(book -> row[0] = cell(book, "Mappings", id, "id").getRowIndex() + 1);
        return row[0];
    }

    /** A book of one file of concepts and one of types and patterns, in which nothing is to be put right. */
    static RuleBook book(String vocabulary, String rules) {
        Problems problems = new Problems();
        RuleBook book = new RuleBookReader(problems)
                .read(
                        Map.of(
                                "vocabulary/v.yaml", Yaml.read("v", vocabulary, problems),
                                "provisions/p.yaml", Yaml.read("p", rules, problems)),
                        Digest.of(rules));
        assertThat(problems.list()).isEmpty();
        return book;
    }
}
