package org.proviso.report;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The forms in which an audit is written. */
public enum ReportFormat {
    XLSX("audit.xlsx"),
    /** The workbook once more, locked: what leaves the house. */
    ISSUED("audit-issued.xlsx"),
    JSON("findings.json");

    private final String fileName;

    ReportFormat(String fileName) {
        this.fileName = fileName;
    }

    /** What the file is called in the output folder. */
    public String fileName() {
        return fileName;
    }

    /** The format that {@code --format} names, such as {@code xlsx}. */
    public static Optional<ReportFormat> named(String word) {
        return Arrays.stream(values())
                .filter(format -> format.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst();
    }
}
