package org.proviso.document;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The date that a document gives itself: "Last updated: 4 June 2026", "Effective 2026-06-04". Read, never trusted. */
final class StatedDate {
    private static final String MONTHS = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec";
    private static final Pattern WORDS = Pattern.compile(
            "last (?:updated|modified|revised|amended|changed)|updated|effective|revised|dated|in force|version|valid|applies"
                    + "|last (?:update|revision)|modified|posted|in effect",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern DATE = Pattern.compile(
            "(?<iso>\\d{4}[-./]\\d{1,2}[-./]\\d{1,2})"
                    + "|(?<dmy>\\d{1,2})(?:st|nd|rd|th)?(?: of)? (?<dm>(?:" + MONTHS
                    + ")[a-z]{0,6})\\.?,? (?<dy>\\d{4})"
                    + "|(?<mm>(?:" + MONTHS + ")[a-z]{0,6})\\.? (?<md>\\d{1,2})(?:st|nd|rd|th)?,? (?<my>\\d{4})"
                    + "|(?<us>\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{4})",
            Pattern.CASE_INSENSITIVE);
    /** Such a date stands near the top or the end; and close behind the words that announce it. */
    private static final int TOP = 4000;

    private static final int END = 1500;
    private static final int NEAR = 60;

    private StatedDate() {}

    static Optional<LocalDate> in(String text) {
        if (!hasDigit(text)) {
            return Optional.empty();
        }
        var top = announced(text.substring(0, Math.min(TOP, text.length())));
        return top.isPresent() || text.length() <= TOP
                ? top
                : announced(text.substring(Math.max(TOP, text.length() - END)));
    }

    /** Asked of every short line; without a digit there is no year. */
    private static boolean hasDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static Optional<LocalDate> announced(String text) {
        Matcher words = WORDS.matcher(text);
        while (words.find()) {
            String after = text.substring(words.end(), Math.min(text.length(), words.end() + NEAR));
            Matcher date = DATE.matcher(after);
            if (date.find()) {
                var read = read(date);
                if (read.isPresent()) {
                    return read;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> read(Matcher date) {
        try {
            if (date.group("iso") != null) {
                return Optional.of(numbers(date.group("iso"), 0, 1, 2));
            }
            if (date.group("us") != null) {
                return Optional.of(american(date.group("us")));
            }
            boolean dayFirst = date.group("dmy") != null;
            return Optional.of(LocalDate.of(
                    Integer.parseInt(date.group(dayFirst ? "dy" : "my")),
                    month(date.group(dayFirst ? "dm" : "mm")),
                    Integer.parseInt(date.group(dayFirst ? "dmy" : "md"))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Month first, as US pages write it, unless that is no month. */
    private static LocalDate american(String date) {
        int first = Integer.parseInt(date.split("[/.-]", -1)[0]);
        return first > 12 || date.indexOf('.') > 0 ? numbers(date, 2, 1, 0) : numbers(date, 2, 0, 1);
    }

    private static LocalDate numbers(String date, int year, int month, int day) {
        String[] parts = date.split("[/.-]", -1);
        return LocalDate.of(
                Integer.parseInt(parts[year]), Integer.parseInt(parts[month]), Integer.parseInt(parts[day]));
    }

    private static int month(String name) {
        return MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) / 4 + 1;
    }
}
