package org.proviso.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.proviso.authoring.DeskFixture.cell;
import static org.proviso.authoring.DeskFixture.freeRow;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.proviso.authoring.DeskFixture;

/** From "I want to flag this clause" to an audit that flags it, as a lawyer goes it. */
class AuthoringWalkTest {
    private static final String RULE = "bypass-on-gdpr-13-2-b";

    private final Commands commands = new Commands();

    @TempDir
    private Path folder;

    @Test
    void aRuleIsWrittenMendedTestedPreviewedApprovedAndUsed() throws IOException {
        Path rules = copied(Path.of("rules"), folder.resolve("rules"));
        Path before = copied(Path.of("rules"), folder.resolve("before"));
        Path book = folder.resolve("desk.xlsx");

        assertThat(run("rules", "desk", "--rules", rules.toString(), "--out", book.toString()))
                .isEqualTo(ExitCode.DONE);
        assertThat(run("rules", "desk", "--rules", rules.toString(), "--out", book.toString()))
                .isEqualTo(ExitCode.TO_PUT_RIGHT);
        assertThat(commands.err()).contains("CMD-020");

        change(book, AuthoringWalkTest::withThreeMistakes);
        assertThat(run("rules", "take-in", book.toString(), "--rules", rules.toString()))
                .isEqualTo(ExitCode.TO_PUT_RIGHT);
        assertThat(commands.out())
                .contains("3 problems; nothing was taken in.", "(pattern)", "(expect)", "(severity)")
                .contains("Did you mean \"cp-opt-out-bypass\"?");
        assertThat(folder.resolve("desk-problems.xlsx")).exists();
        assertThat(commands.run("rules", "take-in", book.toString(), "--rules", rules.toString(), "--format", "json"))
                .isEqualTo(ExitCode.TO_PUT_RIGHT);
        assertThat(commands.out()).startsWith("{").contains("\"nearest\" : \"high\"");
        assertThat(text(rules)).isEqualTo(text(before));

        change(book, AuthoringWalkTest::mended);
        assertThat(run("rules", "take-in", book.toString(), "--rules", rules.toString(), "--dry-run"))
                .isEqualTo(ExitCode.DONE);
        assertThat(text(rules)).isEqualTo(text(before));
        assertThat(run("rules", "test", book.toString())).isEqualTo(ExitCode.DONE);
        assertThat(folder.resolve("desk-tested.xlsx")).exists();
        assertThat(run("rules", "take-in", book.toString(), "--rules", rules.toString()))
                .isEqualTo(ExitCode.DONE);
        assertThat(commands.out()).contains("mapping " + RULE + ": new, in-review.");

        assertThat(approve(rules, "Grace Example")).isEqualTo(ExitCode.TO_PUT_RIGHT);
        assertThat(commands.err()).contains("APPR-005");
        Path flips = folder.resolve("preview.xlsx");
        assertThat(run(
                        "rules",
                        "preview",
                        "examples",
                        "--rules",
                        rules.toString(),
                        "--against",
                        before.toString(),
                        "--workbook",
                        flips.toString()))
                .isEqualTo(ExitCode.DONE);
        assertThat(cells(flips, "Counts")).contains(RULE, "Appeared");
        assertThat(cells(flips, "Flips"))
                .contains(RULE, "gdpr:13-2-b", "Before", "After")
                .anyMatch(cell -> cell.contains("opt out"));
        assertThat(commands.out())
                .contains(RULE + " on gdpr:13-2-b: nothing -> ")
                .contains("on record as");
        assertThat(approve(rules, "ada  example")).isEqualTo(ExitCode.TO_PUT_RIGHT);
        assertThat(commands.err()).contains("APPR-003").contains("somebody else approves it");
        assertThat(approve(rules, "Grace Example")).isEqualTo(ExitCode.DONE);
        assertThat(commands.out()).contains("an attestation, not an authentication");
        assertThat(Files.readString(rules.resolve("approvals.yaml")))
                .contains("name: Grace Example", "role: privacy counsel");

        assertThat(run("audit", "examples", "--rules", rules.toString(), "--format", "json", "--out", "-"))
                .isEqualTo(ExitCode.DONE);
        assertThat(commands.out())
                .contains("\"rule\" : \"" + RULE + "\"", "1 approved, as rules/approvals.yaml attests");

        Path choices = rules.resolve("vocabulary/choices.yaml");
        Files.writeString(
                choices, Files.readString(choices).replaceFirst("phrases: \\[", "phrases: [wave goodbye to, "));
        assertThat(run("audit", "examples", "--rules", rules.toString(), "--format", "json", "--out", "-"))
                .isEqualTo(ExitCode.TO_PUT_RIGHT);
        assertThat(commands.out()).doesNotContain("\"rule\" : \"" + RULE + "\"");
        assertThat(commands.err()).contains("RULE-013", RULE, "The audit went without it.");
    }

    @Test
    void anAuditReadsTheBookItselfAndNothingWhileAProblemStands() throws IOException {
        Path book = Files.write(folder.resolve("desk.xlsx"), DeskFixture.desk());
        change(book, AuthoringWalkTest::withThreeMistakes);
        assertThat(auditFrom(book)).isEqualTo(ExitCode.TO_PUT_RIGHT);
        assertThat(commands.err()).contains("DESK-016 desk.xlsx Mappings!", "Nothing was audited.");

        change(book, AuthoringWalkTest::mended);
        assertThat(auditFrom(book)).isEqualTo(ExitCode.DONE);
        assertThat(commands.out()).contains("\"withDrafts\" : false").doesNotContain("\"rule\" : \"" + RULE + "\"");
        assertThat(auditFrom(book, "--with-drafts")).isEqualTo(ExitCode.DONE);
        assertThat(commands.out()).contains("\"withDrafts\" : true", "\"rule\" : \"" + RULE + "\"");

        assertThat(auditFrom(folder.resolve("none.xlsx"))).isEqualTo(ExitCode.TO_PUT_RIGHT);
        assertThat(commands.err()).contains("CMD-004", "none.xlsx", "Nothing was audited.");
    }

    @Test
    void aRuleThatIsNamedIsTestedAlone() throws IOException {
        assertThat(run("rules", "test", "--rule", "cp-opt-out-bypass")).isEqualTo(ExitCode.DONE);

        assertThat(commands.out()).matches("\\d{1,2} examples, 0 red\n");
    }

    @Test
    void whatIsNoBookAndWhereNothingCanBeWrittenIsToldWithoutATrace() throws IOException {
        Path folderOfThatName = Files.createDirectory(folder.resolve("desk.xlsx"));
        Path text = Files.writeString(folder.resolve("text.xlsx"), "no book");

        assertThat(run("rules", "take-in", folderOfThatName.toString())).isEqualTo(ExitCode.TO_PUT_RIGHT);
        assertThat(commands.err()).startsWith("CMD-004 ");
        assertThat(run("rules", "test", text.toString())).isEqualTo(ExitCode.TO_PUT_RIGHT);
        assertThat(commands.err()).startsWith("DESK-001 ");
        assertThat(run("rules", "test", "--mutate", "--rule", "opt-out-rigth")).isEqualTo(ExitCode.TO_PUT_RIGHT);
        assertThat(commands.err()).startsWith("CMD-008 opt-out-rigth").contains("Did you mean \"opt-out-right\"?");
        assertThat(run(
                        "rules",
                        "desk",
                        "--out",
                        folder.resolve("none/desk.xlsx").toString()))
                .isEqualTo(ExitCode.TO_PUT_RIGHT);
        assertThat(commands.err()).startsWith("CMD-021 ").contains("its folder does not exist");
    }

    private int auditFrom(Path book, String... more) {
        List<String> all = new ArrayList<>(
                List.of("audit", "examples", "--rules", book.toString(), "--format", "json", "--out", "-"));
        all.addAll(List.of(more));
        return run(all.toArray(String[]::new));
    }

    private static void withThreeMistakes(XSSFWorkbook book) {
        XSSFSheet mappings = book.getSheet("Mappings");
        int row = freeRow(mappings);
        for (String[] each : List.of(
                new String[] {"id", RULE},
                new String[] {"status", "in-review"},
                new String[] {"name", "Bypass and the right to object, named"},
                new String[] {"pattern", "cp-opt-out-bypas"},
                new String[] {"criterion", "gdpr:13-2-b"},
                new String[] {"severity", "hihg"},
                new String[] {"confidence", "0.7"},
                new String[] {"statement", "The text reserves a use after a choice over it."},
                new String[] {"condition", "people in the EEA are addressed"},
                new String[] {"author", "Ada Example"},
                new String[] {"from", "2026-01-01"},
                new String[] {"file", "mappings/withdrawal.yaml"})) {
            cell(mappings, row, each[0]).setCellValue(each[1]);
        }
        test(book, "flagg", "Even if you opt out of training, we will use reported chats to improve our models.");
        test(book, "no flag", "You can opt out of training in your settings.");
        test(
                book,
                "near miss",
                "Even if you opt out of training, we will not use reported chats to improve our models.");
    }

    private static void test(XSSFWorkbook book, String expect, String text) {
        XSSFSheet tests = book.getSheet("Tests");
        int row = freeRow(tests);
        cell(tests, row, "rule").setCellValue(RULE);
        cell(tests, row, "expect").setCellValue(expect);
        cell(tests, row, "text").setCellValue(text);
    }

    private static void mended(XSSFWorkbook book) {
        cell(book, "Mappings", RULE, "pattern").setCellValue("cp-opt-out-bypass");
        cell(book, "Mappings", RULE, "severity").setCellValue("high");
        cell(book, "Tests", RULE, "expect").setCellValue("flag");
    }

    private int approve(Path rules, String name) {
        return run("rules", "approve", RULE, "--as", name, "--role", "privacy counsel", "--rules", rules.toString());
    }

    private int run(String... arguments) {
        return commands.run(arguments);
    }

    private static void change(Path book, Consumer<XSSFWorkbook> change) throws IOException {
        Files.write(book, DeskFixture.changed(Files.readAllBytes(book), change));
    }

    /** What stands in the cells of a sheet. */
    private static List<String> cells(Path book, String sheet) throws IOException {
        List<String> cells = new ArrayList<>();
        try (XSSFWorkbook read = new XSSFWorkbook(new ByteArrayInputStream(Files.readAllBytes(book)))) {
            read.getSheet(sheet).forEach(row -> row.forEach(cell -> cells.add(cell.toString())));
        }
        return cells;
    }

    private static Path copied(Path from, Path to) throws IOException {
        try (Stream<Path> walk = Files.walk(from)) {
            for (Path file : walk.toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy);
                }
            }
        }
        return to;
    }

    private static String text(Path rules) throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> walk = Files.walk(rules)) {
            for (Path file : walk.filter(Files::isRegularFile).sorted().toList()) {
                all.append(rules.relativize(file)).append('\n').append(Files.readString(file));
            }
        }
        return all.toString();
    }
}
