package org.proviso.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.openxml4j.opc.internal.PackagePropertiesPart;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes a workbook, row by row; equal workbooks give equal bytes. */
public final class BookWriter {
    private final Book book;
    private final XSSFWorkbook template = new XSSFWorkbook();
    private final Styles styles;
    private final boolean issued;
    private final Links links = new Links();
    private final WordLists words;
    private final List<Sheet> sheets;
    private final Extras extras;
    private final Seals seals = new Seals();
    private final FormulaText formulas;

    private BookWriter(Book book, boolean issued) {
        this.book = book;
        this.issued = issued;
        this.styles = new Styles(template, issued);
        this.words = new WordLists(book);
        this.sheets =
                Stream.concat(book.sheets().stream(), words.sheet().stream()).toList();
        this.formulas = new FormulaText(book);
        this.extras = new Extras(sheets.stream().map(Sheet::name).toList());
    }

    /**
     * Writes the workbook as xlsx (ECMA-376). Tables are streamed through temporary files; the stream is not closed.
     *
     * @throws SheetFull when a table has more rows than Excel has
     * @throws IOException when the stream or a temporary file cannot be written
     */
    public static void write(Book book, OutputStream out) throws IOException {
        new BookWriter(book, false).write(out);
    }

    /**
     * Writes the workbook as {@link #write} does, with every sheet locked: rows can be filtered and cells selected, and nothing else. There
     * is no password, as the lock is against slips; what was changed all the same is found by its digests.
     */
    public static void writeIssued(Book book, OutputStream out) throws IOException {
        new BookWriter(book, true).write(out);
    }

    private void write(OutputStream out) throws IOException {
        describe();
        for (Sheet sheet : sheets) {
            open(sheet);
        }
        words.name(extras);
        template.setForceFormulaRecalculation(formulas.areUsed());
        book.lists().forEach((sheet, sources) -> sources.forEach(source -> extras.list(sheet, source)));
        try (var streaming = new SteadyWorkbook(template, links, extras)) {
            for (Sheet sheet : book.sheets()) {
                if (sheet instanceof Table<?> table) {
                    stream(table, streaming);
                } else if (sheet instanceof Integrity integrity) {
                    stream(seals.table(integrity.title()), streaming);
                }
            }
            if (issued) {
                template.lockStructure();
            }
            streaming.writeAvoidingTempFiles(out);
        }
    }

    private void open(Sheet sheet) {
        XSSFSheet made = template.createSheet(sheet.name());
        boolean onePage = false;
        if (sheet instanceof Table<?> table) {
            new TableFrame(table, made, styles).open();
        } else if (sheet instanceof Page page) {
            onePage = new PageWriter(page, made, new Making(styles, links, seals, formulas, extras)).write();
        }
        if (sheet instanceof Integrity integrity) {
            new TableFrame(seals.table(integrity.title()), made, styles).open();
        }
        if (sheet instanceof Grid grid) {
            fill(grid, made);
            template.setSheetHidden(template.getSheetIndex(made), grid.name().equals(WordLists.SHEET));
        } else if (sheet instanceof Form form) {
            new FormWriter(form, made, styles).write(extras);
            template.setSheetHidden(template.getSheetIndex(made), form.hidden());
        }
        if (issued) {
            lock(made);
        }
        setUpPrint(made, onePage);
    }

    private static void lock(XSSFSheet sheet) {
        sheet.enableLocking();
        sheet.lockAutoFilter(false);
        sheet.lockObjects(true);
        sheet.lockScenarios(true);
    }

    private void fill(Grid grid, XSSFSheet sheet) {
        for (int i = 0; i < grid.rows().size(); i++) {
            XSSFRow row = sheet.createRow(i);
            List<Optional<String>> sealed = new ArrayList<>();
            for (int j = 0; j < grid.rows().get(i).size(); j++) {
                String text = CellText.clean(grid.rows().get(i).get(j));
                if (!text.isEmpty()) {
                    row.createCell(j).setCellValue(text);
                }
                sealed.add(Optional.of(text));
            }
            seals.add(grid.name(), i, "", sealed);
        }
    }

    private <T> void stream(Table<T> table, SteadyWorkbook streaming) throws SheetFull {
        var writer = new TableWriter<>(table, streaming.getSheet(table.name()), styles, links, seals);
        int rows = writer.write();
        new TableFrame(table, template.getSheet(table.name()), styles)
                .close(rows, writer.unlinkedFrom(), extras, seals);
    }

    private void setUpPrint(XSSFSheet sheet, boolean onePage) {
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setPaperSize(PaperSize.A4_PAPER);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) (onePage ? 1 : 0));
        sheet.setMargin(PageMargin.LEFT, 0.4);
        sheet.setMargin(PageMargin.RIGHT, 0.4);
        sheet.setMargin(PageMargin.TOP, 0.5);
        sheet.setMargin(PageMargin.BOTTOM, 0.6);
        sheet.getCTWorksheet()
                .addNewHeaderFooter()
                .setOddFooter("&L&8" + inFooter(book.properties().footer()) + "&C&8"
                        + inFooter(book.properties().remark()) + "&R&8&A, page &P of &N");
    }

    /** In a footer an ampersand begins a code (ECMA-376 part 1, 18.3.1.46). */
    private static String inFooter(String text) {
        return text.replace("&", "&&");
    }

    private void describe() {
        Book.Properties properties = book.properties();
        PackagePropertiesPart core =
                template.getProperties().getCoreProperties().getUnderlyingProperties();
        core.setTitleProperty(properties.title());
        core.setSubjectProperty(properties.subject());
        core.setCreatorProperty(properties.creator());
        core.setDescriptionProperty(properties.remark());
        core.setIdentifierProperty(properties.footer());
        core.setCreatedProperty(Optional.empty());
        core.setModifiedProperty(Optional.empty());
    }
}
