package org.proviso.app;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.proviso.source.Place;
import org.proviso.source.Problem;
import org.proviso.text.Json;
import picocli.CommandLine.Option;

/** How a command that reports is asked to report: words for a person or JSON, on standard output or in a file. */
final class Telling {
    @Option(
            names = "--format",
            paramLabel = "text|json",
            defaultValue = "text",
            description = "text for a person, json for a program (default: text).")
    private Format format = Format.TEXT;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            defaultValue = "-",
            description = "Where it is written (default: -, standard output).")
    private Path out = Path.of("-");

    /** What a command can report in. */
    enum Format {
        TEXT,
        JSON
    }

    /** Reports; the exit code says whether it could be written. */
    int tell(Screen screen, Supplier<String> words, Consumer<Json> json) throws IOException {
        if (out.toString().equals("-")) {
            write(screen.stream(), words, json);
            screen.stream().flush();
            return ExitCode.DONE;
        }
        if (Files.isDirectory(out)) {
            return unwritable(screen, "This is a folder; a file is expected.");
        }
        try (OutputStream file = Files.newOutputStream(out)) {
            write(file, words, json);
            return ExitCode.DONE;
        } catch (IOException e) {
            return unwritable(screen, "The file cannot be written: " + e.getMessage() + ".");
        }
    }

    private void write(OutputStream to, Supplier<String> words, Consumer<Json> json) throws IOException {
        if (format == Format.JSON) {
            Json.write(to, json);
        } else {
            to.write(words.get().getBytes(StandardCharsets.UTF_8));
        }
    }

    private int unwritable(Screen screen, String found) {
        screen.problem(new Problem("CMD-006", Place.of(out.toString()), found, "Nothing was reported."));
        return ExitCode.TO_PUT_RIGHT;
    }
}
