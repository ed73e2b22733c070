package org.proviso.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Makes the files that no test should have to carry: PDF, DOCX, zip. */
final class Made {
    /** A line of a PDF, its columns parted by tabs: its size of type, bold or not, and how far below the line before. */
    record PdfText(String text, int size, boolean bold, int below) {
        static PdfText line(String text) {
            return new PdfText(text, 11, false, 14);
        }

        static PdfText paragraph(String text) {
            return new PdfText(text, 11, false, 28);
        }
    }

    private Made() {}

    static byte[] pdf(List<List<PdfText>> pages) {
        try (var pdf = new PDDocument()) {
            for (var page : pages) {
                write(pdf, page);
            }
            return saved(pdf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(PDDocument pdf, List<PdfText> lines) throws IOException {
        var page = new PDPage();
        pdf.addPage(page);
        float y = 760;
        try (var content = new PDPageContentStream(pdf, page)) {
            for (PdfText line : lines) {
                y -= line.below();
                float x = 60;
                for (String chunk : line.text().split("\t", -1)) {
                    content.beginText();
                    content.setFont(
                            new PDType1Font(line.bold() ? FontName.HELVETICA_BOLD : FontName.HELVETICA), line.size());
                    content.newLineAtOffset(x, y);
                    content.showText(chunk);
                    content.endText();
                    x += 180;
                }
            }
        }
    }

    static byte[] lockedPdf() {
        try (var pdf = new PDDocument()) {
            pdf.addPage(new PDPage());
            pdf.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            return saved(pdf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] saved(PDDocument pdf) throws IOException {
        var out = new ByteArrayOutputStream();
        pdf.save(out);
        return out.toByteArray();
    }

    interface Writing {
        void into(XWPFDocument word);
    }

    static byte[] docx(Writing writing) {
        try (var word = new XWPFDocument()) {
            writing.into(word);
            var out = new ByteArrayOutputStream();
            word.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] lockedDocx() {
        byte[] docx = docx(word -> word.createParagraph().createRun().setText("Secret terms."));
        try (var files = new POIFSFileSystem()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (OutputStream out = encryptor.getDataStream(files)) {
                out.write(docx);
            }
            var all = new ByteArrayOutputStream();
            files.writeFilesystem(all);
            return all.toByteArray();
        } catch (IOException | java.security.GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    static byte[] zip(Map<String, String> entries) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
