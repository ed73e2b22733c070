package org.proviso.sheet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** LibreOffice without a window, as a person who opens a workbook there and saves it. */
public final class Office {
    public static final String ABSENT = "skipped: LibreOffice (soffice) is not installed here";

    private Office() {}

    public static boolean isInstalled() {
        return List.of(System.getenv("PATH").split(java.io.File.pathSeparator, -1)).stream()
                .anyMatch(path -> Files.isExecutable(Path.of(path, "soffice")));
    }

    /** The workbook as LibreOffice saves it: another file, under {@code folder}, of the same name. */
    public static Path saved(Path book, Path folder) throws IOException, InterruptedException {
        Path out = Files.createDirectories(folder.resolve("saved-by-office"));
        Process office = new ProcessBuilder(
                        "soffice",
                        "-env:UserInstallation="
                                + folder.resolve("office-profile").toUri(),
                        "--headless",
                        "--convert-to",
                        "xlsx:Calc MS Excel 2007 XML",
                        "--outdir",
                        out.toString(),
                        book.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("office.log").toFile())
                .start();
        if (!office.waitFor(5, TimeUnit.MINUTES) || office.exitValue() != 0) {
            throw new IOException(
                    "LibreOffice did not save " + book + ": " + Files.readString(folder.resolve("office.log")));
        }
        return out.resolve(book.getFileName());
    }
}
