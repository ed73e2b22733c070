package org.proviso.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.proviso.sheet.TableColumn.head;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class BookWriterTest {
    private static final Book.Properties PROPERTIES =
            new Book.Properties("Title", "Subject", "Proviso", "Run 1", "A & B");

    @Test
    void neitherZoneNorLanguageOfTheMachineChangesAByte() throws IOException {
        byte[] here = written(words("one", "two"));
        TimeZone zone = TimeZone.getDefault();
        Locale locale = Locale.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));

            byte[] elsewhere = written(words("one", "two"));

            assertThat(elsewhere).isEqualTo(here);
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }
    }

    @Test
    void theFileHoldsNoDate() throws IOException {
        byte[] xlsx = written(words("one"));

        assertThat(part(xlsx, "docProps/core.xml")).doesNotContain("<dcterms").contains("Title", "Subject", "Proviso");
        try (var zip = new ZipInputStream(new ByteArrayInputStream(xlsx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                assertThat(entry.getTimeLocal()).hasToString("1980-02-01T00:00");
            }
        }
    }

    @Test
    void aTableIsARealOneWithFilterFrozenHeaderAndHelp() throws IOException {
        try (var book = read(written(words("one", "two")))) {
            XSSFSheet sheet = book.getSheet("Words");

            assertThat(sheet.getTables()).singleElement().satisfies(table -> {
                assertThat(table.getArea().formatAsString()).isEqualTo("A2:C4");
                assertThat(table.getCTTable().getAutoFilter().getRef()).isEqualTo("A2:C4");
                assertThat(table.getStyle().isShowRowStripes()).isTrue();
            });
            assertThat(sheet.getPaneInformation().getHorizontalSplitTopRow()).isEqualTo((short) 2);
            assertThat(sheet.getDataValidations().get(0).getPromptBoxText()).isEqualTo("What it is.");
            assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("1:2");
            assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
            assertThat(sheet.getFitToPage()).isTrue();
            assertThat(sheet.getFooter().getLeft()).isEqualTo("&8Run 1");
            assertThat(sheet.getFooter().getCenter()).isEqualTo("&8A && B");
        }
    }

    @Test
    void anEmptyTableSaysSo() throws IOException {
        assertThat(WorkbookText.of(written(words()))).contains("Nothing here.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"=HYPERLINK(\"http://evil.example\")", "+1+1", "-2+3", "@SUM(A1)", "\t=1+1", "=cmd|' /C calc'!A0"
            })
    void nothingThatBeginsLikeAFormulaBecomesOne(String text) throws IOException {
        try (var book = read(written(words(text)))) {
            var cell = book.getSheet("Words").getRow(2).getCell(0);

            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getStringCellValue()).isEqualTo(text);
            assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
        }
    }

    @Test
    void charactersThatXmlForbidsAreShownAndLettersThatExcelDecodesAreKept() throws IOException {
        try (var book = read(written(words("a\u0000b\u0007c\u001bd \ud800 \uffff _x0041_ \ud83d\ude00 <&>\r\nnext")))) {
            assertThat(book.getSheet("Words").getRow(2).getCell(0).getStringCellValue())
                    .isEqualTo("a\u2400b\u2407c\u241bd \ufffd \ufffd _x0041_ \ud83d\ude00 <&>\nnext");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"word ", "line\n", "\ud83d\ude00", "Unbreakable"})
    void whatDoesNotFitACellGoesOnInTheNextRowAndNothingIsLost(String unit) throws IOException {
        String text = unit.repeat(80_000 / unit.length());
        try (var book = read(written(words(text)))) {
            var joined = new StringBuilder();
            for (int i = 2; i <= book.getSheet("Words").getLastRowNum(); i++) {
                var row = book.getSheet("Words").getRow(i);
                String piece = row.getCell(0).getStringCellValue();
                assertThat(piece.length()).isLessThanOrEqualTo(32_767);
                assertThat(piece.chars().filter(c -> c == '\n').count()).isLessThanOrEqualTo(253);
                assertThat(row.getHeightInPoints()).isLessThanOrEqualTo(409);
                int last = book.getSheet("Words").getLastRowNum() - 1;
                assertThat(piece).startsWith("[part " + (i - 1) + " of " + last + "]\n");
                assertThat(row.getCell(2).getStringCellValue()).isEqualTo((i - 1) + " of " + last);
                joined.append(piece.substring(piece.indexOf('\n') + 1));
            }
            assertThat(joined.toString()).isEqualTo(text);
        }
    }

    @Test
    void noSheetHasMoreLinksThanExcelTakesAndTheTitleSaysWhereTheyEnd() throws IOException {
        var link = head("Link", 10, "Leads to itself.").<Integer>cell(n -> Cell.link("n" + n, "Links", "k" + n));
        var table = new Table<>("Links", "Many.", "", 0, List.of(link), n -> "k" + n, numbers(65_540));

        byte[] xlsx = written(table);

        String sheet = part(xlsx, "xl/worksheets/sheet1.xml");
        assertThat(Pattern.compile("<hyperlink ").matcher(sheet).results().count())
                .isEqualTo(65_530);
        assertThat(sheet).contains("<hyperlink ref=\"A3\" location=\"'Links'!A3\"/>");
        assertThat(part(xlsx, "xl/sharedStrings.xml"))
                .contains("Many. Links end above row 65533: a sheet holds 65,530 at the most.");
    }

    @Test
    void aLinkToWhatIsNotThereIsText() throws IOException {
        var link = head("Link", 10, "Leads nowhere.").<Integer>cell(n -> Cell.link("n" + n, "Elsewhere", "k"));

        String text =
                WorkbookText.of(written(new Table<>("Links", "One.", "", 0, List.of(link), n -> "k", numbers(1))));

        assertThat(text).contains("n0 | 1 of 1").doesNotContain("->");
    }

    @ParameterizedTest
    @EnumSource(Tone.class)
    void everyInkCanBeReadOnItsColour(Tone tone) {
        double ink = luminance(tone.ink());
        double fill = luminance(tone.fill());

        assertThat((Math.max(ink, fill) + 0.05) / (Math.min(ink, fill) + 0.05)).isGreaterThanOrEqualTo(4.5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a/b", "it's", "a name that is longer than thirty-one"})
    void aNameThatExcelRefusesIsRefused(String name) {
        assertThatThrownBy(() -> new Page(name, List.of(), List.of())).hasMessageContaining("not a name for a sheet");
    }

    @Test
    void twoColumnsOfOneNameAreRefused() {
        var column = head("Word", 10, "").<String>text(w -> w);

        assertThatThrownBy(() -> new Table<>("W", "", "", 0, List.of(column, column), w -> w, List.of()))
                .hasMessageContaining("two columns of W are called Word");
    }

    private static Table<String> words(String... words) {
        return new Table<>(
                "Words",
                "Words.",
                "Nothing here.",
                1,
                List.of(
                        head("Word", 20, "What it is.").text(word -> word),
                        head("Kind", 10, "A word.").word(Map.of("plain", Tone.CALM), word -> "plain")),
                word -> word,
                List.of(words));
    }

    private static List<Integer> numbers(int upTo) {
        return IntStream.range(0, upTo).boxed().toList();
    }

    private static byte[] written(Sheet sheet) throws IOException {
        var out = new ByteArrayOutputStream();
        BookWriter.write(new Book(PROPERTIES, Collections.singletonList(sheet)), out);
        return out.toByteArray();
    }

    private static XSSFWorkbook read(byte[] xlsx) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(xlsx));
    }

    private static String part(byte[] xlsx, String name) throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(xlsx))) {
            ZipEntry entry = zip.getNextEntry();
            while (!entry.getName().equals(name)) {
                entry = zip.getNextEntry();
            }
            return new String(((InputStream) zip).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Relative luminance, WCAG 2.2. */
    private static double luminance(String hex) {
        double[] c = new double[3];
        for (int i = 0; i < 3; i++) {
            double v = Integer.parseInt(hex.substring(2 * i, 2 * i + 2), 16) / 255.0;
            c[i] = v <= 0.04045 ? v / 12.92 : Math.pow((v + 0.055) / 1.055, 2.4);
        }
        return 0.2126 * c[0] + 0.7152 * c[1] + 0.0722 * c[2];
    }
}
