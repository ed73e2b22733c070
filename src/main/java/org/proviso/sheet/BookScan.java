package org.proviso.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.xml.sax.SAXException;

/** Reads the rows of an xlsx file one after the other, whoever saved it: a book that is too large to be held at once can be checked. */
final class BookScan implements AutoCloseable {
    private final OPCPackage file;
    private final XSSFReader reader;
    private final ReadOnlySharedStringsTable texts;
    private final List<String> sheets = new ArrayList<>();

    /** What is done with a row: its number from 1, and its texts by column from 0; a blank cell has none. */
    interface Row {
        void take(int number, SortedMap<Integer, String> texts);
    }

    private BookScan(OPCPackage file) throws IOException, OpenXML4JException, SAXException {
        this.file = file;
        this.reader = new XSSFReader(file);
        this.texts = new ReadOnlySharedStringsTable(file, false);
        XSSFReader.SheetIterator each = sheetsData();
        while (each.hasNext()) {
            each.next().close();
            sheets.add(each.getSheetName());
        }
    }

    /** The book; empty when the file is none. */
    static Optional<BookScan> open(Path book) throws IOException {
        OPCPackage file = null;
        try {
            file = OPCPackage.open(book.toFile(), PackageAccess.READ);
            return Optional.of(new BookScan(file));
        } catch (OpenXML4JException
                | OpenXML4JRuntimeException
                | POIXMLException
                | SAXException
                | IllegalArgumentException e) {
            // what is damaged, encrypted, of another format, or too much when unpacked
            if (file != null) {
                file.revert();
            }
            return Optional.empty();
        }
    }

    /** In the order of their tabs. */
    List<String> sheets() {
        return sheets;
    }

    /** Gives every row of a sheet that holds something, from the top; false when it cannot be read to its end. */
    boolean rows(String sheet, Row take) throws IOException {
        XSSFReader.SheetIterator each = sheetsData();
        while (each.hasNext()) {
            try (InputStream in = each.next()) {
                if (each.getSheetName().equals(sheet)) {
                    new SheetScan(texts, take).read(in);
                    return true;
                }
            } catch (XMLStreamException | IndexOutOfBoundsException | NumberFormatException e) {
                return false;
            }
        }
        return true;
    }

    private XSSFReader.SheetIterator sheetsData() throws IOException {
        try {
            return (XSSFReader.SheetIterator) reader.getSheetsData();
        } catch (OpenXML4JException e) {
            throw new IOException("reading the list of sheets", e);
        }
    }

    @Override
    public void close() {
        file.revert();
    }
}
