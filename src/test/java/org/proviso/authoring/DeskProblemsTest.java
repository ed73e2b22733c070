package org.proviso.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.proviso.authoring.DeskFixture.cell;
import static org.proviso.authoring.DeskFixture.changed;
import static org.proviso.authoring.DeskFixture.newMapping;
import static org.proviso.authoring.DeskFixture.rowOf;
import static org.proviso.authoring.DeskFixture.taken;
import static org.proviso.authoring.DeskFixture.told;

import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** What is wrong with a desk: each mistake with its code, its cell and what is expected there. */
class DeskProblemsTest {
    private static final String MAPPINGS = "Mappings";
    private static final String BYPASS = "opt-out-bypass-on-gdpr-21-1";
    private static final int ROW = rowOf(BYPASS);

    @Test
    void aComparisonWithNothingToCompareIsNamed() {
        assertThat(told(taken(changed(book -> {
                    for (String header : List.of("by", "does", "for")) {
                        cell(book, "Provisions & patterns", "model-training-use", header)
                                .setBlank();
                    }
                    cell(book, "Provisions & patterns", "model-training-use", "names")
                            .setCellValue("training");
                    cell(book, "Provisions & patterns", "model-training-use", "same-purpose")
                            .setCellValue("yes");
                    cell(book, "Provisions & patterns", "model-training-use", "changed-by")
                            .setCellValue("Ada Example");
                    cell(book, "Provisions & patterns", "model-training-use", "change-note")
                            .setCellValue("Tried something.");
                }))))
                .singleElement()
                .asString()
                .startsWith("RULE-012 desk.xlsx Provisions & patterns!");
    }

    @Test
    void allMistakesAreNamedInOnePassWithTheirCellsAndNothingIsTakenIn() {
        Taken taken = taken(changed(book -> {
            cell(book, MAPPINGS, BYPASS, "severity").setCellValue("hihg");
            cell(book, MAPPINGS, BYPASS, "pattern").setCellValue("cp-opt-out-bypas");
            cell(book, "Provisions & patterns", "model-training-use", "does").setCellValue("use, proces");
        }));

        assertThat(taken.files()).isEmpty();
        assertThat(taken.problems())
                .extracting(
                        Complaint::cell,
                        Complaint::column,
                        Complaint::value,
                        each -> each.nearest().orElse(""))
                .contains(
                        org.assertj.core.groups.Tuple.tuple("Mappings!G" + ROW, "severity", "hihg", "high"),
                        org.assertj.core.groups.Tuple.tuple(
                                "Mappings!E" + ROW, "pattern", "cp-opt-out-bypas", "cp-opt-out-bypass"));
        assertThat(told(taken))
                .anyMatch(line -> line.contains("RULE-001 desk.xlsx Provisions & patterns!")
                        && line.contains("\"proces\" cannot stand in \"does\"")
                        && line.contains("Did you mean \"process\"?"));
    }

    @Test
    void whatElseIsWrongWithARowWithoutAnIdIsNamedToo() {
        List<String> told = told(taken(changed(book -> newMapping(book, "no id!", row -> {
            cell(book, MAPPINGS, "no id!", "severity").setCellValue("hihg");
        }))));

        assertThat(told)
                .anyMatch(line -> line.startsWith("DESK-014 desk.xlsx Mappings!A"))
                .anyMatch(line -> line.contains("\"hihg\"") && line.contains("Did you mean \"high\"?"));
    }

    @Test
    void aConfidenceBeyondOneIsNamed() {
        assertThat(told(taken(changed(
                        book -> cell(book, MAPPINGS, BYPASS, "confidence").setCellValue(70)))))
                .anyMatch(line -> line.contains("desk.xlsx Mappings!H" + ROW)
                        && line.contains("Found \"70\", expected a number above 0 and not above 1, such as 0.8."));
    }

    @Test
    void aSectionNumberThatIsANumberIsAProblem() {
        assertThat(told(taken(changed(
                        book -> cell(book, MAPPINGS, BYPASS, "criterion").setCellValue(1798.1)))))
                .anyMatch(line -> line.startsWith("DESK-012 desk.xlsx Mappings!F" + ROW) && line.contains("1798.1"));
    }

    @Test
    void aFormulaIsAProblemAndIsNeverWorkedOut() {
        assertThat(told(taken(
                        changed(book -> cell(book, MAPPINGS, BYPASS, "severity").setCellFormula("\"hi\"&\"gh\"")))))
                .anyMatch(line ->
                        line.startsWith("DESK-011 desk.xlsx Mappings!G" + ROW) && line.contains("=\"hi\"&\"gh\""));
    }

    @Test
    void mergedCellsAreAProblem() {
        assertThat(told(taken(
                        changed(book -> book.getSheet(MAPPINGS).addMergedRegion(new CellRangeAddress(5, 6, 3, 3))))))
                .anyMatch(line -> line.startsWith("DESK-006 desk.xlsx Mappings!D6"));
    }

    @Test
    void renamedColumnsAndSheetsAreProblemsWithTheNearestName() {
        assertThat(told(taken(changed(book -> {
                    cell(book.getSheet(MAPPINGS), 1, "severity").setCellValue("severty");
                    book.setSheetName(book.getSheetIndex("Tests"), "Test");
                }))))
                .anyMatch(line -> line.startsWith("DESK-009") && line.contains("Did you mean \"severity\"?"))
                .anyMatch(line -> line.startsWith("DESK-010") && line.contains("\"severity\" is missing"))
                .anyMatch(line -> line.startsWith("DESK-004") && line.contains("Did you mean \"Tests\"?"));
    }

    @Test
    void aRowThatIsGoneIsAProblem() {
        assertThat(told(taken(changed(book -> blank(book, MAPPINGS, BYPASS)))))
                .anyMatch(line -> line.startsWith("DESK-023") && line.contains(BYPASS));
    }

    @Test
    void anotherWorkbookAndAnotherTemplateAreNamed() {
        assertThat(told(taken(changed(book -> book.removeSheetAt(book.getSheetIndex("Lists"))))))
                .singleElement()
                .asString()
                .startsWith("DESK-002");
        assertThat(told(taken(changed(
                        book -> book.getSheet("Lists").getRow(0).getCell(0).setCellValue("Proviso desk, template 0")))))
                .singleElement()
                .asString()
                .startsWith("DESK-003");
        assertThat(told(taken("id;name".getBytes(java.nio.charset.StandardCharsets.UTF_8))))
                .singleElement()
                .asString()
                .startsWith("DESK-001");
    }

    @Test
    void aRuleOfSeveralRowsIsNumbered() {
        assertThat(told(taken(changed(book -> cell(book, "Provisions & patterns", "model-training-use", "row")
                        .setCellValue("2")))))
                .anyMatch(line -> line.startsWith("DESK-015") && line.contains("Number the rows of a rule"));
    }

    @Test
    void nobodyApprovesByTyping() {
        assertThat(told(taken(
                        changed(book -> cell(book, MAPPINGS, BYPASS, "status").setCellValue("approved")))))
                .anyMatch(line -> line.startsWith("DESK-025") && line.contains("proviso rules approve"));
        assertThat(told(taken(changed(book -> newMapping(
                        book,
                        "bypass-new",
                        row -> cell(book, MAPPINGS, "bypass-new", "status").setCellValue("shipped"))))))
                .anyMatch(line -> line.startsWith("DESK-025") && line.contains("is new; it begins as draft"));
    }

    @Test
    void aChangeOfWhatWasShippedSaysWhyAndByWhom() {
        assertThat(told(taken(
                        changed(book -> cell(book, MAPPINGS, BYPASS, "severity").setCellValue("critical")))))
                .anyMatch(line -> line.startsWith("DESK-026") && line.contains("\"change-note\""))
                .anyMatch(line -> line.startsWith("DESK-026") && line.contains("\"changed-by\""));
    }

    @Test
    void traitsAreWordColonValueAndOfTheirKind() {
        assertThat(told(taken(changed(book -> cell(book, "Vocabulary", "process", "traits")
                        .setCellValue("vocie: middle\nfamily: training")))))
                .anyMatch(line -> line.startsWith("DESK-021") && line.contains("Did you mean \"voice\"?"))
                .anyMatch(line -> line.startsWith("TEXT-002") && line.contains("family"));
    }

    @Test
    void moreConditionsAreFieldColonWords() {
        assertThat(told(taken(changed(book -> cell(book, "Provisions & patterns", "model-training-use", "more")
                        .setCellValue("windw: platform\nabout training")))))
                .anyMatch(line -> line.startsWith("DESK-021") && line.contains("Did you mean \"window\"?"))
                .anyMatch(line -> line.startsWith("DESK-021") && line.contains("\"about training\""));
    }

    @Test
    void whatIsAskedOfAnotherKindAndWhatIsMissingIsNamed() {
        assertThat(told(taken(changed(book -> {
                    cell(book, "Provisions & patterns", "model-training-use", "refines")
                            .setCellValue("cp-opt-out-bypass");
                    cell(book, MAPPINGS, BYPASS, "statement").setBlank();
                    cell(book, MAPPINGS, BYPASS, "author").setBlank();
                    cell(book, MAPPINGS, BYPASS, "file").setCellValue("../../etc/passwd");
                    cell(book, "Vocabulary", "process", "id").setCellValue("pro cess");
                }))))
                .anyMatch(line -> line.startsWith("DESK-019") && line.contains("not asked of a type"))
                .anyMatch(line ->
                        line.startsWith("TEXT-002 desk.xlsx Mappings!") && line.contains("\"statement\" is missing"))
                .anyMatch(line -> line.startsWith("DESK-018") && line.contains("\"author\" is blank"))
                .anyMatch(line -> line.startsWith("DESK-016") && line.contains("../../etc/passwd"))
                .anyMatch(line -> line.startsWith("DESK-014") && line.contains("pro cess"));
    }

    @Test
    void anExampleOfNoRuleAndOfNoExpectationIsNamed() {
        assertThat(told(taken(changed(book -> {
                    XSSFSheet tests = book.getSheet("Tests");
                    cell(tests, 3, "rule").setCellValue("opt-out-bypass-on-gdpr-21-2");
                    cell(tests, 4, "expect").setCellValue("flags");
                    cell(tests, 5, "text").setBlank();
                }))))
                .anyMatch(line -> line.startsWith("DESK-017 desk.xlsx Tests!A4"))
                .anyMatch(line -> line.startsWith("DESK-016 desk.xlsx Tests!B5"))
                .anyMatch(line -> line.startsWith("DESK-018 desk.xlsx Tests!E6"));
    }

    @Test
    void aRuleStaysInItsFileAndItsLaterRowsSayNothingElse() {
        assertThat(told(taken(changed(book -> {
                    cell(book, MAPPINGS, BYPASS, "file").setCellValue("mappings/withdrawal.yaml");
                    XSSFSheet types = book.getSheet("Provisions & patterns");
                    int row = cell(book, "Provisions & patterns", "model-training-use", "name")
                                    .getRowIndex()
                            + 1;
                    cell(types, row, "name").setCellValue("Another name");
                }))))
                .anyMatch(line -> line.startsWith("DESK-024") && line.contains("stays there"))
                .anyMatch(line -> line.startsWith("DESK-020") && line.contains("leave it blank here"));
    }

    private static void blank(XSSFWorkbook book, String sheet, String id) {
        cell(book, sheet, id, "id").getRow().forEach(org.apache.poi.ss.usermodel.Cell::setBlank);
    }
}
