package org.proviso.app;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.proviso.report.ReportFormat;
import org.proviso.source.Nearest;
import org.proviso.source.Place;
import org.proviso.source.Problems;

/** What can be wrong with the words of a command, beyond what the command line's own parser sees. */
final class CommandProblems {
    private static final String NOT_DONE = "Nothing was audited.";

    private CommandProblems() {}

    static void unknownFormat(String format, Problems problems) {
        List<String> known = Arrays.stream(ReportFormat.values())
                .map(f -> f.name().toLowerCase(Locale.ROOT))
                .toList();
        problems.add(
                "CMD-001",
                Place.of("--format"),
                "\"" + format + "\" is not a format; known are " + String.join(", ", known) + "."
                        + Nearest.hint(format, known),
                NOT_DONE);
    }

    static void unknownLaw(String law, Collection<String> known, Problems problems) {
        problems.add(
                "CMD-002",
                Place.of("--regulations"),
                "\"" + law + "\" is not a law of the catalogue; known are " + String.join(", ", known) + "."
                        + Nearest.hint(law, known),
                NOT_DONE);
    }

    static void noRuleInForce(LocalDate day, Problems problems) {
        problems.add(
                "CMD-005",
                Place.of("--as-of"),
                "No rule of the pack is in force on " + day + "; without rules everything would count as not found.",
                NOT_DONE);
    }

    static void oneFormatOnly(Problems problems) {
        problems.add(
                "CMD-003", Place.of("--out -"), "Standard output takes one format; name it with --format.", NOT_DONE);
    }

    static void unreadableUnits(String file, Problems problems) {
        problems.add(
                "CMD-004",
                Place.of(file),
                "There is no such file, or it may not be read; - reads standard input.",
                "Nothing was classified.");
    }
}
