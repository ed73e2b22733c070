package org.proviso.regulation;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.proviso.text.Node;

/** Values of an entry that are more than text, read with a problem of ours when they are not what they should be. */
final class Entries {
    private static final String NOT_DONE = "The file was not taken in.";

    private Entries() {}

    static void problem(String code, Node at, String found) {
        at.problems().add(code, at.place(), found, NOT_DONE);
    }

    /** A date that must be there; the last of all days, with a problem, when it is not. */
    static LocalDate date(Node entry, String key) {
        entry.need(key);
        return maybeDate(entry, key).orElse(LocalDate.MAX);
    }

    static Optional<LocalDate> maybeDate(Node entry, String key) {
        String written = entry.maybe(key).orElse("");
        try {
            return written.isEmpty() ? Optional.empty() : Optional.of(day(written));
        } catch (DateTimeException | NumberFormatException e) {
            problem("REG-010", entry.at(key), "\"" + written + "\" is not a date such as 2026-01-31.");
            return Optional.empty();
        }
    }

    /** ISO 8601, read by hand: the library's parser costs a fresh process 30 ms before the first date. */
    private static LocalDate day(String written) {
        if (written.length() != 10
                || written.charAt(4) != '-'
                || written.charAt(7) != '-'
                || written.indexOf('+') >= 0) {
            throw new DateTimeException(written);
        }
        return LocalDate.of(number(written, 0, 4), number(written, 5, 7), number(written, 8, 10));
    }

    private static int number(String written, int start, int end) {
        return Integer.parseUnsignedInt(written, start, end, 10);
    }

    static URI link(Node entry, String key) {
        String written = entry.need(key);
        try {
            return new URI(written);
        } catch (URISyntaxException e) {
            problem("REG-010", entry.at(key), "\"" + written + "\" is not a link such as https://example.org/law.");
            return URI.create("");
        }
    }

    /** One of the words of a closed set that must be there. */
    static <E extends Enum<E>> E word(Node entry, String key, E fallback) {
        entry.need(key);
        return entry.word(key, fallback);
    }
}
