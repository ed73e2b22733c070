package org.proviso.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.proviso.audit.DrlPrinter;
import org.proviso.rule.RuleBook;
import org.proviso.source.Problems;
import org.proviso.text.Folder;
import org.proviso.text.Yaml;

/** Nothing that somebody writes into a cell or a file of rules becomes code, and nothing is written outside of rules/. */
class SafetyTest {
    @TempDir
    private Path folder;

    private List<String> tricks() {
        Path witness = folder.resolve("witness");
        String touch = "new java.io.File(\"" + witness + "\").createNewFile()";
        return List.of(
                touch,
                "\"); " + touch + "; //",
                "x\" ) then " + touch + "; end rule \"y\" when eval(true) //",
                "#{T(java.lang.Runtime).getRuntime().exec('touch " + witness + "')}",
                "${" + touch + "}",
                "@{" + touch + "}",
                "=CMD|'/c touch " + witness + "'!A1",
                "=WEBSERVICE(\"http://127.0.0.1:9/\")",
                "!!java.io.File [" + witness + "]",
                "../../../" + witness,
                "\\u0022); " + touch + "; //",
                "a\nb: c\nmappings:\n  evil: {}",
                "`touch " + witness + "`",
                "$(touch " + witness + ")",
                "\u0000\u0007\u001b[2J",
                "%s%n%x");
    }

    @Test
    void whateverStandsInAnyCellIsTextOrAProblem() {
        Random random = new Random(4);
        List<String> tricks = tricks();
        for (int round = 0; round < 12; round++) {
            byte[] desk = DeskFixture.changed(book -> {
                for (String name : List.of("Mappings", "Provisions & patterns", "Vocabulary", "Tests")) {
                    XSSFSheet sheet = book.getSheet(name);
                    for (int i = 0; i < 6; i++) {
                        XSSFRow row = sheet.getRow(3 + random.nextInt(20));
                        XSSFCell cell = row.getCell(random.nextInt(row.getLastCellNum()));
                        String trick = tricks.get(random.nextInt(tricks.size()));
                        if (cell != null) {
                            cell.setCellValue(trick.replaceAll("[\\x00-\\x08\\x0b-\\x1f]", "?"));
                        }
                    }
                }
            });

            Taken taken = DeskFixture.taken(desk);

            assertThat(taken.problems().isEmpty() || taken.files().isEmpty()).isTrue();
            assertThat(taken.files().keySet())
                    .allMatch(file -> DeskFixture.RULES.entries().stream()
                            .anyMatch(entry -> entry.name().equals(file)));
            taken.files().forEach((file, text) -> {
                Problems problems = new Problems();
                Yaml.read(file, text, problems);
                assertThat(problems.list()).isEmpty();
            });
        }
        assertThat(Files.exists(folder.resolve("witness"))).isFalse();
    }

    @Test
    void printedDrlDiffersOnlyInsideItsLiterals() {
        String plain = drl("harmless");
        for (String trick : tricks()) {
            String tricked = drl(trick);

            assertThat(tricked.replaceAll("\"[^\"]*\"", "\"\"")).isEqualTo(plain.replaceAll("\"[^\"]*\"", "\"\""));
            assertThat(tricked.lines().count()).isEqualTo(plain.lines().count());
        }
    }

    /** A purpose whose family is the trick, and a rule that asks for that family: words that become literals. */
    private static String drl(String trick) {
        String word = trick.replaceAll("\\s", "_");
        List<Folder.Entry> files = new ArrayList<>();
        files.add(new Folder.Entry(
                "vocabulary/a.yaml",
                "a.yaml",
                "kind: purpose\nconcepts:\n  tea:\n    family: " + quoted(word)
                        + "\n    phrases: [tea]\n    example: We drink tea.\n"));
        files.add(new Folder.Entry(
                "provisions/b.yaml",
                "b.yaml",
                "types:\n  tea-use:\n    name: x\n    definition: x\n    when:\n      - {only-for: " + quoted(word)
                        + "}\n"));
        Problems problems = new Problems();
        RuleBook book = Workshop.open(new Folder("rules", files), DeskFixture.REGULATIONS, problems)
                .book();
        return DrlPrinter.print(book, problems);
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "''").replaceAll("[\\x00-\\x1f]", "?") + "'";
    }

    @Test
    void yamlMakesNoObjectsAndItsAliasesAreBounded() {
        Problems problems = new Problems();
        Yaml.read("x", "a: !!javax.script.ScriptEngineManager [!!java.net.URLClassLoader [[]]]\n", problems);
        StringBuilder bomb = new StringBuilder("a0: &a0 [x,x,x,x,x,x,x,x,x,x]\n");
        for (int i = 1; i < 30; i++) {
            String before = "*a" + (i - 1);
            bomb.append(
                    "a" + i + ": &a" + i + " [" + String.join(",", java.util.Collections.nCopies(10, before)) + "]\n");
        }

        Yaml.read("bomb", bomb.toString(), problems);

        assertThat(Files.exists(folder.resolve("witness"))).isFalse();
    }

    @Test
    void anIdThatIsNoNameIsAProblem() {
        Problems problems = new Problems();
        List<Folder.Entry> files = List.of(new Folder.Entry(
                "provisions/b.yaml",
                "b.yaml",
                "types:\n  'x\" when eval(true) then end':\n    name: x\n    definition: x\n"));

        Workshop.open(new Folder("rules", files), DeskFixture.REGULATIONS, problems);

        assertThat(problems.list().toString()).contains("RULE-011");
    }
}
