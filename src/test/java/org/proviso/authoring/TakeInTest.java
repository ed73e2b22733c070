package org.proviso.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.proviso.authoring.DeskFixture.cell;
import static org.proviso.authoring.DeskFixture.changed;
import static org.proviso.authoring.DeskFixture.freeRow;
import static org.proviso.authoring.DeskFixture.newMapping;
import static org.proviso.authoring.DeskFixture.rowOf;
import static org.proviso.authoring.DeskFixture.taken;
import static org.proviso.authoring.DeskFixture.told;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.proviso.source.Problems;
import org.proviso.text.Folder;

/** A desk that somebody worked on, taken in. */
class TakeInTest {
    private static final String MAPPINGS = "Mappings";
    private static final String BYPASS = "opt-out-bypass-on-gdpr-21-1";
    private static final int ROW = rowOf(BYPASS);

    @Test
    void aDeskThatNobodyChangedChangesNothing() {
        Taken taken = taken(DeskFixture.DESK);

        assertThat(DeskFixture.PROBLEMS.list()).isEmpty();
        assertThat(taken.problems()).isEmpty();
        assertThat(taken.changes()).isEmpty();
        assertThat(taken.files()).isEmpty();
    }

    @Test
    void aDeskMadeTwiceIsTheSameBytes() {
        assertThat(DeskFixture.WORKSHOP.desk("Proviso test", java.util.Map.of()))
                .isEqualTo(DeskFixture.DESK);
    }

    @Test
    void aChangedCellChangesItsLineAlone() {
        Taken taken = taken(changed(book -> {
            cell(book, MAPPINGS, BYPASS, "severity").setCellValue("critical");
            note(book, MAPPINGS, BYPASS);
        }));

        assertThat(taken.problems()).isEmpty();
        assertThat(taken.changes()).containsExactly("mapping " + BYPASS + ": changed, in-review.");
        assertThat(changedLines(taken, "mappings/opt-out-bypass.yaml"))
                .containsExactly(
                        "-    severity: high",
                        "+    severity: critical",
                        "+    status: in-review",
                        "+    changed-by: Ada Example",
                        "+    change-note: Graver than it was.");
    }

    @Test
    void anotherPhraseChangesTheLineOfThePhrases() {
        Taken taken = taken(changed(book -> {
            XSSFCell phrases = cell(book, "Vocabulary", "process", "phrases");
            phrases.setCellValue(phrases.getStringCellValue() + "\n(work|reckon) ..3 with, in part");
        }));

        assertThat(taken.problems()).isEmpty();
        assertThat(changedLines(taken, "vocabulary/actions.yaml"))
                .hasSize(2)
                .last()
                .asString()
                .contains("combine, \"(work|reckon) ..3 with, in part\"]");
    }

    @Test
    void anotherExampleChangesNoOtherExample() {
        Taken taken = taken(changed(book -> {
            XSSFSheet tests = book.getSheet("Tests");
            int row = freeRow(tests);
            cell(tests, row, "rule").setCellValue("model-training-use");
            cell(tests, row, "expect").setCellValue("near miss");
            cell(tests, row, "text").setCellValue("We train: our \"staff\" #1.");
            note(book, "Provisions & patterns", "model-training-use");
        }));

        assertThat(taken.problems()).isEmpty();
        assertThat(changedLines(taken, "provisions/opt-out.yaml"))
                .contains("+      - \"We train: our \\\"staff\\\" #1.\"")
                .noneMatch(line -> line.startsWith("-"));
    }

    @Test
    void aNewRuleStandsAtTheEndOfItsFileAsADraft() {
        Taken taken = taken(changed(book -> newMapping(book, "bypass-on-gdpr-13-2-b", row -> {})));

        assertThat(taken.problems()).isEmpty();
        assertThat(taken.changes()).containsExactly("mapping bypass-on-gdpr-13-2-b: new, draft.");
        assertThat(changedLines(taken, "mappings/withdrawal.yaml"))
                .startsWith("+  bypass-on-gdpr-13-2-b:")
                .contains("+    criterion: gdpr:13-2-b", "+    status: draft", "+    author: Ada Example");
    }

    @Test
    void theMarkedCopyHasRedCellsWithNotesAndASheetOfLinks() throws Exception {
        Taken taken = taken(changed(book -> {
            cell(book, MAPPINGS, BYPASS, "severity").setCellValue("hihg");
            note(book, MAPPINGS, BYPASS);
        }));

        try (XSSFWorkbook copy =
                new XSSFWorkbook(new java.io.ByteArrayInputStream(taken.marked().orElseThrow()))) {
            assertThat(copy.getSheetName(0)).isEqualTo("Problems");
            assertThat(copy.getSheetAt(0).getRow(1).getCell(1).getHyperlink().getLocation())
                    .isEqualTo("'Mappings'!G" + ROW);
            XSSFCell marked = cell(copy, MAPPINGS, BYPASS, "severity");
            assertThat(marked.getStringCellValue()).isEqualTo("hihg");
            assertThat(marked.getCellComment().getString().getString()).contains("Did you mean \"high\"?");
            assertThat(marked.getCellStyle().getFillForegroundXSSFColor().getARGBHex())
                    .isEqualTo("FFF4A6A0");
        }
    }

    @Test
    void aMarkedCopyThatWasPutRightIsTakenIn() {
        byte[] marked = taken(
                        changed(book -> cell(book, MAPPINGS, BYPASS, "severity").setCellValue("hihg")))
                .marked()
                .orElseThrow();

        Taken taken = taken(
                changed(marked, book -> cell(book, MAPPINGS, BYPASS, "severity").setCellValue("high")));

        assertThat(taken.problems()).isEmpty();
        assertThat(taken.files()).isEmpty();
    }

    @Test
    void aClearedRowBetweenRowsIsPassedOverAndSaid() {
        Taken taken = taken(changed(book -> {
            XSSFSheet tests = book.getSheet("Tests");
            String rule = tests.getRow(8).getCell(0).getStringCellValue();
            tests.removeRow(tests.getRow(8));
            book.getSheet("Tests").getRow(9).setZeroHeight(true);
            note(book, sheetOf(book, rule), rule);
        }));

        assertThat(taken.problems()).isEmpty();
        assertThat(taken.remarks())
                .extracting(each -> each.problem().toString())
                .anyMatch(line -> line.contains("DESK-007 desk.xlsx Tests!A9") && line.contains("next used row is 10"))
                .anyMatch(line -> line.contains("DESK-008 desk.xlsx Tests!A10"));
    }

    @Test
    void wordProcessorsSignsArePutStraightAndSaid() {
        Taken taken = taken(changed(book -> {
            cell(book, MAPPINGS, BYPASS, "severity").setCellValue("\uff48igh\u00a0");
            cell(book, MAPPINGS, BYPASS, "condition").setCellValue("the \u201cuse\u201d rests on it");
            note(book, MAPPINGS, BYPASS);
        }));

        assertThat(taken.problems()).isEmpty();
        assertThat(taken.remarks())
                .extracting(each -> each.problem().found())
                .contains(
                        "Put straight: full-width letters, spaces that only look like one, spaces at the ends.",
                        "Put straight: curly quotes.");
        assertThat(changedLines(taken, "mappings/opt-out-bypass.yaml"))
                .contains("+    condition: the \"use\" rests on it");
    }

    @Test
    void whatChangedOnBothSidesIsAConflictAndIsNotOverwritten() {
        byte[] desk = changed(book -> {
            cell(book, MAPPINGS, BYPASS, "severity").setCellValue("critical");
            note(book, MAPPINGS, BYPASS);
        });

        Taken taken = onOtherText("severity: high\n    confidence: 0.9", "severity: low\n    confidence: 0.9", desk);

        assertThat(taken.files()).isEmpty();
        assertThat(told(taken))
                .singleElement()
                .asString()
                .startsWith("DESK-022")
                .contains("opt-out-bypass.yaml line");
    }

    @Test
    void whatChangedInTheTextAloneStays() {
        Taken taken = onOtherText("severity: high", "severity: low", DeskFixture.DESK);

        assertThat(taken.problems()).isEmpty();
        assertThat(taken.files()).isEmpty();
    }

    private static Taken onOtherText(String from, String to, byte[] desk) {
        List<Folder.Entry> files = new ArrayList<>();
        for (Folder.Entry file : DeskFixture.RULES.entries()) {
            boolean other = file.name().equals("mappings/opt-out-bypass.yaml");
            files.add(
                    other
                            ? new Folder.Entry(
                                    file.name(),
                                    file.path(),
                                    file.text().replaceFirst(java.util.regex.Pattern.quote(from), to))
                            : file);
        }
        return Workshop.open(new Folder("rules", files), DeskFixture.REGULATIONS, new Problems())
                .takeIn("desk.xlsx", desk);
    }

    private static void note(XSSFWorkbook book, String sheet, String id) {
        cell(book, sheet, id, "changed-by").setCellValue("Ada Example");
        cell(book, sheet, id, "change-note").setCellValue("Graver than it was.");
    }

    private static String sheetOf(XSSFWorkbook book, String rule) {
        for (String sheet : List.of(MAPPINGS, "Provisions & patterns")) {
            for (org.apache.poi.ss.usermodel.Row row : book.getSheet(sheet)) {
                if (row.getCell(0) != null && row.getCell(0).toString().equals(rule)) {
                    return sheet;
                }
            }
        }
        return "Applicability & factors";
    }

    /** Lines that are gone and lines that are new, as a diff shows them, each in the order of its file. */
    private static List<String> changedLines(Taken taken, String file) {
        assertThat(taken.files()).containsOnlyKeys(file);
        String before = DeskFixture.RULES.entries().stream()
                .filter(entry -> entry.name().equals(file))
                .findFirst()
                .orElseThrow()
                .text();
        List<String> gone = new ArrayList<>(before.lines().toList());
        List<String> fresh = new ArrayList<>();
        for (String line : taken.files().getOrDefault(file, "").lines().toList()) {
            if (!gone.remove(line)) {
                fresh.add("+" + line);
            }
        }
        List<String> all = new ArrayList<>(gone.stream().map(line -> "-" + line).toList());
        all.addAll(fresh);
        return all;
    }
}
