package org.proviso.sheet;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.FontScheme;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTDxf;

/** The looks of one workbook, each made once, when it is first asked for. */
final class Styles {
    private static final String INK = "1F2933";
    private static final String BAR = "1F3A54";
    private static final String FAINT = "C9D1D9";
    private static final String MACHINE = "5A6672";
    private static final String REVIEWER = "7A4F00";
    private static final String LINK = "0B4F9E";

    private final XSSFWorkbook book;
    private final boolean issued;
    private final Map<String, XSSFCellStyle> made = new HashMap<>();
    private final Map<XSSFCellStyle, XSSFCellStyle> guarded = new HashMap<>();
    private final Map<Tone, XSSFCellStyle> toned = new EnumMap<>(Tone.class);

    private final Map<Tone, Integer> conditional = new EnumMap<>(Tone.class);

    /** With the reviewers' cells locked where the workbook is issued. */
    Styles(XSSFWorkbook book, boolean issued) {
        this.book = book;
        this.issued = issued;
        dress(book.getFontAt(0), 10, INK);
        book.getFontAt(0).setScheme(FontScheme.NONE);
    }

    XSSFCellStyle title() {
        return made.computeIfAbsent("title", k -> plain(font(16, BAR, true)));
    }

    /** A title that runs over the cells to its right instead of wrapping. */
    XSSFCellStyle banner() {
        return made.computeIfAbsent("banner", k -> {
            XSSFCellStyle style = plain(font(11, BAR, true));
            style.setWrapText(false);
            style.setVerticalAlignment(VerticalAlignment.CENTER);
            return style;
        });
    }

    XSSFCellStyle heading() {
        return made.computeIfAbsent("heading", k -> plain(font(12, BAR, true)));
    }

    XSSFCellStyle label() {
        return made.computeIfAbsent("label", k -> plain(font(9, MACHINE, true)));
    }

    XSSFCellStyle note() {
        return made.computeIfAbsent("note", k -> plain(font(9, MACHINE, false)));
    }

    /** A line to write on. */
    XSSFCellStyle field() {
        return made.computeIfAbsent("field", k -> {
            XSSFCellStyle style = plain(font(9, INK, false));
            style.setBorderBottom(BorderStyle.THIN);
            style.setBottomBorderColor(colour(MACHINE));
            return style;
        });
    }

    XSSFCellStyle code() {
        return made.computeIfAbsent("code", k -> plain(bodyFont(TableColumn.Kind.CODE, false, false)));
    }

    XSSFCellStyle header(boolean machine) {
        return header(machine ? TableColumn.Use.MACHINE : TableColumn.Use.PRINT);
    }

    XSSFCellStyle header(TableColumn.Use use) {
        String fill = switch (use) {
            case MACHINE -> MACHINE;
            case REVIEWER -> REVIEWER;
            case PRINT, SCREEN -> BAR;
        };
        return made.computeIfAbsent("header" + fill, k -> {
            XSSFCellStyle style = plain(font(9, "FFFFFF", true));
            fill(style, fill);
            style.setVerticalAlignment(VerticalAlignment.CENTER);
            return style;
        });
    }

    XSSFCellStyle gridHead(HorizontalAlignment alignment) {
        return made.computeIfAbsent("grid head" + alignment, k -> {
            XSSFCellStyle style = plain(font(9, "FFFFFF", true));
            fill(style, BAR);
            style.setAlignment(alignment);
            return style;
        });
    }

    /** The style of a table's cells; a link in a column of words or codes looks like every other link. */
    XSSFCellStyle body(TableColumn<?> column, boolean link) {
        TableColumn.Kind kind = link ? TableColumn.Kind.TEXT : column.kind();
        return made.computeIfAbsent("body" + kind + column.isMachine() + link, k -> {
            XSSFCellStyle style = ruled(bodyFont(kind, column.isMachine(), link));
            if (kind == TableColumn.Kind.INTEGER || kind == TableColumn.Kind.DECIMAL) {
                style.setDataFormat(book.createDataFormat().getFormat(kind == TableColumn.Kind.DECIMAL ? "0.00" : "0"));
                style.setAlignment(HorizontalAlignment.RIGHT);
            }
            style.setBorderRight(BorderStyle.THIN);
            style.setRightBorderColor(colour(FAINT));
            // Keeps a figure off the text to its right, and a digest off the one to its left.
            style.setIndention((short) (kind == TableColumn.Kind.TEXT || kind == TableColumn.Kind.WORD ? 0 : 1));
            return style;
        });
    }

    /** What a reviewer fills in: text whatever is typed, so that no date or number turns into another, and unlocked. */
    XSSFCellStyle reviewer() {
        return made.computeIfAbsent("reviewer", k -> {
            XSSFCellStyle style = ruled(font(9, INK, false));
            style.setBorderRight(BorderStyle.THIN);
            style.setRightBorderColor(colour(FAINT));
            style.setDataFormat(book.createDataFormat().getFormat("@"));
            style.setLocked(issued);
            fill(style, "FFF8E1");
            return style;
        });
    }

    /** The cells of a form: text whatever is typed, so that 1798.10 keeps its zero; grey where the program writes. */
    XSSFCellStyle form(boolean locked) {
        return made.computeIfAbsent("form" + locked, k -> {
            XSSFCellStyle style = ruled(font(9, locked ? MACHINE : INK, false));
            style.setBorderRight(BorderStyle.THIN);
            style.setRightBorderColor(colour(FAINT));
            style.setDataFormat(book.createDataFormat().getFormat("@"));
            style.setLocked(locked);
            if (locked) {
                fill(style, "EDF0F3");
            }
            return style;
        });
    }

    XSSFCellStyle figure() {
        return made.computeIfAbsent("figure", k -> {
            XSSFCellStyle style = ruled(font(9, INK, false));
            style.setDataFormat(book.createDataFormat().getFormat("0"));
            style.setAlignment(HorizontalAlignment.CENTER);
            return style;
        });
    }

    XSSFCellStyle share() {
        return made.computeIfAbsent("share", k -> {
            XSSFCellStyle style = figure().copy();
            style.setDataFormat(book.createDataFormat().getFormat("0.0%"));
            return style;
        });
    }

    XSSFCellStyle cell(boolean link) {
        return made.computeIfAbsent("cell" + link, k -> ruled(link ? linkFont() : font(9, INK, false)));
    }

    XSSFCellStyle running(boolean link) {
        return made.computeIfAbsent("running" + link, k -> plain(link ? linkFont() : font(9, INK, false)));
    }

    XSSFCellStyle on(Tone tone) {
        return toned.computeIfAbsent(tone, k -> {
            XSSFCellStyle style = ruled(font(9, tone.ink(), true));
            fill(style, tone.fill());
            style.setAlignment(HorizontalAlignment.CENTER);
            return style;
        });
    }

    /** The same look, marked so that editing a text that begins like a formula does not turn it into one. */
    XSSFCellStyle guarded(XSSFCellStyle style) {
        return guarded.computeIfAbsent(style, k -> {
            XSSFCellStyle copy = style.copy();
            copy.setQuotePrefixed(true);
            return copy;
        });
    }

    /** The number of the look that a conditional format gives to a word on that tone. */
    int conditional(Tone tone) {
        return conditional.computeIfAbsent(tone, k -> {
            CTDxf look = CTDxf.Factory.newInstance();
            look.addNewFont().addNewColor().setRgb(argb(tone.ink()));
            look.addNewFill().addNewPatternFill().addNewBgColor().setRgb(argb(tone.fill()));
            return book.getStylesSource().putDxf(look) - 1;
        });
    }

    private static byte[] argb(String hex) {
        return HexFormat.of().parseHex("FF" + hex);
    }

    private static XSSFColor colour(String hex) {
        return new XSSFColor(argb(hex));
    }

    private XSSFFont bodyFont(TableColumn.Kind kind, boolean machine, boolean link) {
        if (link) {
            return linkFont();
        }
        XSSFFont font =
                font(kind == TableColumn.Kind.CODE ? 8 : 9, machine ? MACHINE : INK, kind == TableColumn.Kind.WORD);
        if (kind == TableColumn.Kind.CODE) {
            font.setFontName("Courier New");
        }
        return font;
    }

    private XSSFFont linkFont() {
        XSSFFont font = font(9, LINK, false);
        font.setUnderline(XSSFFont.U_SINGLE);
        return font;
    }

    private XSSFFont font(int points, String ink, boolean bold) {
        XSSFFont font = book.createFont();
        dress(font, points, ink);
        font.setBold(bold);
        return font;
    }

    private static void dress(XSSFFont font, int points, String ink) {
        font.setFontName("Arial");
        font.setFontHeightInPoints((short) points);
        font.setColor(colour(ink));
    }

    private XSSFCellStyle plain(XSSFFont font) {
        XSSFCellStyle style = book.createCellStyle();
        style.setFont(font);
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }

    private XSSFCellStyle ruled(XSSFFont font) {
        XSSFCellStyle style = plain(font);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBottomBorderColor(colour(FAINT));
        return style;
    }

    private static void fill(XSSFCellStyle style, String hex) {
        style.setFillForegroundColor(colour(hex));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }
}
