package org.proviso.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;

/** Writes new texts of the files of rules/. */
final class RuleFiles {
    private RuleFiles() {}

    /** First all of the new texts beside the old, then each in its place: a full disk leaves the rules as they were. */
    static void write(Path rules, Map<String, String> files) throws IOException {
        for (Map.Entry<String, String> file : files.entrySet()) {
            Files.writeString(beside(rules, file.getKey()), file.getValue(), StandardCharsets.UTF_8);
        }
        for (String file : files.keySet()) {
            Files.move(beside(rules, file), rules.resolve(file), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static Path beside(Path rules, String file) {
        return rules.resolve(file + "~");
    }
}
