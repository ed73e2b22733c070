package org.proviso.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.proviso.document.Sample.file;
import static org.proviso.document.Sample.onlyProblem;
import static org.proviso.document.Sample.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.proviso.document.Intake.PlatformFrom;
import org.proviso.source.Problem;

/** What is said about every file that cannot be read as it is. */
class TroubleTest {
    private static final String TERMS = "You may use this program if you are eighteen years old or older.";

    @TempDir
    Path folder;

    private List<String> intakeProblems(Path path) {
        return Intake.of(List.of(path), PlatformFrom.FOLDER).problems().stream()
                .map(Problem::toString)
                .toList();
    }

    private Problem intakeProblem(Path path) {
        return Intake.of(List.of(path), PlatformFrom.FOLDER).problems().get(0);
    }

    private Problem readProblem(Path path, Limits limits) {
        return onlyProblem(new DocumentReader(limits).read(new SourceFile("Acme", "Terms", path)));
    }

    private Problem bytesProblem(String name, byte[] bytes) {
        return onlyProblem(reading(name, bytes));
    }

    @Test
    void aMissingPathIsNamed() {
        var problem = intakeProblem(folder.resolve("Terms.html"));

        assertThat(problem)
                .hasToString("DOC-001 " + folder.resolve("Terms.html")
                        + " There is no such file or folder. Nothing was read from it.");
    }

    @Test
    void aFileThatVanishedBeforeItWasReadIsNamed() {
        var problem = readProblem(folder.resolve("Terms.html"), Limits.DEFAULT);

        assertThat(problem)
                .hasToString("DOC-001 " + folder.resolve("Terms.html")
                        + " There is no such file. The document was not audited.");
    }

    @Test
    void aLinkThatLeadsNowhereIsNamed() throws IOException {
        Files.createSymbolicLink(folder.resolve("Terms.html"), folder.resolve("gone.html"));

        assertThat(intakeProblems(folder))
                .contains("DOC-001 " + folder.resolve("Terms.html") + " This link leads nowhere. It was not followed.");
    }

    @Test
    void aLinkToItselfIsNamed() throws IOException {
        Files.createSymbolicLink(folder.resolve("Terms.html"), folder.resolve("Terms.html"));

        assertThat(intakeProblems(folder))
                .contains("DOC-003 " + folder.resolve("Terms.html")
                        + " This link leads round in a circle. It was not followed.");
    }

    @Test
    void aFolderWithoutDocumentsIsNamed() {
        assertThat(intakeProblem(folder))
                .hasToString("DOC-002 " + folder + " The folder holds no document; HTML, Markdown, text, PDF or DOCX"
                        + " files are expected. Nothing was audited from it.");
    }

    @Test
    void aLinkLoopIsNamedAndTheRestIsRead() throws IOException {
        Files.writeString(folder.resolve("Terms.txt"), TERMS);
        Files.createSymbolicLink(folder.resolve("again"), folder);

        var intake = Intake.of(List.of(folder), PlatformFrom.FOLDER);

        assertThat(intake.files()).hasSize(1);
        assertThat(intake.problems())
                .singleElement()
                .hasToString("DOC-003 " + folder.resolve("again")
                        + " This link leads back to a folder that it stands in. It was not followed.");
    }

    @Test
    void aFolderGivenAsAFileIsUnreadable() {
        assertThat(readProblem(folder, Limits.DEFAULT))
                .hasToString("DOC-004 " + folder
                        + " This is not a file; a document is expected here. The document was not audited.");
    }

    @Test
    void anUnreadableFileSaysWhy() {
        var reader = new DocumentReader(Limits.DEFAULT, path -> {
            throw new IOException("Input/output error");
        });
        var file = new SourceFile("Acme", "Terms", write("Terms.txt", TERMS));

        assertThat(onlyProblem(reader.read(file)).found()).isEqualTo("The file could not be read: Input/output error.");
    }

    @Test
    void settingsThatNameAMissingFileAreNotTakenIn() {
        write("Terms.txt", TERMS);
        write("proviso.yaml", "platforms:\n  Acme:\n    Terms of Service: tos.txt\n");

        assertThat(intakeProblem(folder))
                .hasToString("DOC-005 " + folder.resolve("proviso.yaml")
                        + " line 3 There is no file \"tos.txt\"; a path relative to this file is expected."
                        + " Nothing of the file was taken in.");
    }

    @Test
    void aFileBeyondTheLimitIsNotOpened() throws IOException {
        Path file = folder.resolve("Terms.txt");
        try (var sparse = new java.io.RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(200L << 20);
        }

        assertThat(readProblem(file, Limits.DEFAULT).found())
                .isEqualTo("The file has 209715200 bytes; at most 52428800 are opened (setting limits: bytes).");
    }

    @Test
    void aFileThatChangesWhileItIsReadIsNotTrusted() {
        Path file = write("Terms.txt", TERMS);
        var reader = new DocumentReader(Limits.DEFAULT, path -> {
            InputStream in = Files.newInputStream(path);
            Files.setLastModifiedTime(path, FileTime.fromMillis(1));
            return in;
        });

        var problem = onlyProblem(reader.read(new SourceFile("Acme", "Terms", file)));

        assertThat(problem)
                .hasToString("DOC-007 " + file + " The file changed while it was being read; run again when nothing"
                        + " writes to it. The document was not audited.");
    }

    @Test
    void anEmptyFileIsReadAndNotAssessed() {
        var reading = reading("Terms.html", new byte[0]);

        assertThat(onlyProblem(reading))
                .hasToString("DOC-008 Acme/Terms.html The file has 0 bytes; a document is expected."
                        + " The document was not audited.");
        assertThat(((Reading.Read) reading).document().assessment())
                .isEqualTo(new Assessment.NotAssessed("empty", "The file is empty."));
    }

    @Test
    void aPageWithoutTextSaysWhatItMayBe() {
        var problem = bytesProblem(
                "Terms.html", "<html><body><div id=app></div></body></html>".getBytes(StandardCharsets.UTF_8));

        assertThat(problem)
                .hasToString("DOC-009 Acme/Terms.html No text was found in the file; it may be a scan, or a page that"
                        + " scripts fill in a browser. The document was not audited.");
    }

    @Test
    void aScannedPdfHasNoText() {
        assertThat(bytesProblem("Terms.pdf", Made.pdf(List.of(List.of()))).code())
                .isEqualTo("DOC-009");
    }

    @Test
    void binaryDataIsNamed() {
        byte[] bytes = new byte[4000];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (i * 37);
        }

        assertThat(bytesProblem("Terms.txt", bytes))
                .hasToString("DOC-010 Acme/Terms.txt The file holds binary data; HTML, Markdown, text, PDF or DOCX is"
                        + " expected. The document was not audited.");
    }

    @Test
    void otherFormatsAreNamedWithWhatToDo() {
        assertThat(bytesProblem("a.doc", latin("{\\rtf1 terms")).found())
                .isEqualTo("This is an RTF file; save it as DOCX, PDF, HTML or text.");
        assertThat(bytesProblem("a.html", latin("\u0089PNG\r\n")).found())
                .startsWith("This is an image; run text recognition on it");
        assertThat(bytesProblem("a.doc", latin("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1"))
                        .found())
                .startsWith("This is a document of old Office (DOC, XLS, PPT); save it as");
        assertThat(bytesProblem("a.zip", Made.zip(Map.of("terms.txt", TERMS))).found())
                .isEqualTo("This is a zip archive; unpack it and give the files in it.");
        assertThat(bytesProblem("a.odt", Made.zip(Map.of("mimetype", "application/vnd.oasis.opendocument.text")))
                        .found())
                .startsWith("This is an OpenDocument file (ODT); save it as");
        assertThat(bytesProblem("a.docx", Made.zip(Map.of("xl/workbook.xml", "<workbook/>"))))
                .hasToString("DOC-011 Acme/a.docx This is an Excel workbook; save it as DOCX, PDF, HTML or text."
                        + " The document was not audited.");
    }

    @Test
    void wronglyEncodedTextIsReadWithARemark() {
        var reading = reading("Terms.txt", latin("You may use it in the caf\u00e9 " + TERMS));

        assertThat(onlyProblem(reading))
                .hasToString(
                        "DOC-012 Acme/Terms.txt The file is not valid UTF-8; it was read as windows-1252. Save it as"
                                + " UTF-8 to be sure. Characters that it does not have were not restored.");
        assertThat(((Reading.Read) reading).document().text()).contains("café");
    }

    @Test
    void protectedFilesAskForACopyWithoutPassword() {
        assertThat(bytesProblem("Terms.pdf", Made.lockedPdf()))
                .hasToString(
                        "DOC-013 Acme/Terms.pdf The PDF is protected by a password; save a copy without one and give"
                                + " that. The document was not audited.");
        assertThat(bytesProblem("Terms.docx", Made.lockedDocx()).found())
                .isEqualTo("The DOCX is protected by a password; save a copy without one and give that.");
    }

    @Test
    void damagedFilesAreNamed() {
        byte[] docx = Made.docx(word -> word.createParagraph().createRun().setText(TERMS));

        assertThat(bytesProblem("Terms.pdf", latin("%PDF-1.7\nnothing of the kind")))
                .hasToString("DOC-014 Acme/Terms.pdf The PDF is damaged and cannot be read; get a whole copy of it."
                        + " The document was not audited.");
        assertThat(bytesProblem("Terms.docx", Arrays.copyOf(docx, docx.length / 2))
                        .code())
                .isEqualTo("DOC-014");
        assertThat(bytesProblem("Terms.docx", Made.zip(Map.of("word/document.xml", "<no")))
                        .found())
                .isEqualTo("The DOCX is damaged and cannot be read; get a whole copy of it.");
    }

    @Test
    void aZipBombIsNotUnpacked() {
        byte[] bomb = Made.zip(Map.of("word/document.xml", "<w>" + " ".repeat(30_000_000) + "</w>"));

        assertThat(bytesProblem("Terms.docx", bomb).toString())
                .startsWith("DOC-015 Acme/Terms.docx The DOCX unpacks to more than ")
                .endsWith("which no document needs (setting limits: expansion). The document was not audited.");
    }

    @Test
    void xmlEntitiesAreNeverResolved() {
        String laughs = "<?xml version=\"1.0\"?><!DOCTYPE w [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;\">]><w>&b;</w>";

        assertThat(bytesProblem("Terms.docx", Made.zip(Map.of("word/document.xml", laughs))))
                .hasToString("DOC-016 Acme/Terms.docx The part word/document.xml declares XML entities, which no word"
                        + " processor writes. The document was not audited.");
    }

    @Test
    void htmlAMillionDeepIsRefused() {
        String deep = "<html><body>" + "<div>".repeat(1_000_000) + TERMS;

        assertThat(bytesProblem("Terms.html", latin(deep)).toString())
                .startsWith("DOC-017 Acme/Terms.html Elements stand in one another 512 deep or deeper;")
                .endsWith("(setting limits: depth). The document was not audited.");
    }

    @Test
    void deepMarkdownIsReadWithoutHarm() {
        String deep = ">".repeat(100_000) + " " + TERMS + "\n\n" + "*".repeat(50_000) + "\n\n" + "[".repeat(50_000);

        assertThat(Sample.read("Terms.md", deep).text()).contains("eighteen");
    }

    @Test
    void anOverlongTextIsRefused() {
        var reader = new DocumentReader(new Limits(1000, 50, 512, 100));

        assertThat(onlyProblem(reader.read(file("Terms.txt"), latin(TERMS))))
                .hasToString("DOC-018 Acme/Terms.txt The document has more than 50 characters (setting limits:"
                        + " characters). The document was not audited.");
    }

    @Test
    void everyCodeHasAParagraph() throws IOException {
        var paragraphs = Set.copyOf(Files.readAllLines(Path.of("docs/problems.md")).stream()
                .filter(line -> line.startsWith("#"))
                .map(line -> line.replaceAll("^#+ ([A-Z]+-\\d+).*", "$1"))
                .toList());

        assertThat(Trouble.values())
                .allSatisfy(trouble -> assertThat(paragraphs).contains(trouble.code()));
    }

    private Path write(String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
