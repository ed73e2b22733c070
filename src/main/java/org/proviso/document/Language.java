package org.proviso.document;

import com.optimaize.langdetect.DetectedLanguage;
import com.optimaize.langdetect.LanguageDetector;
import com.optimaize.langdetect.LanguageDetectorBuilder;
import com.optimaize.langdetect.i18n.LdLocale;
import com.optimaize.langdetect.ngram.NgramExtractors;
import com.optimaize.langdetect.profiles.LanguageProfileReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The language of a text. Where frequent English words settle it, nothing is loaded; else a library's n-gram profiles decide,
 * which take some tenths of a second to load.
 */
final class Language {
    static final String ENGLISH = "en";
    static final String UNDETERMINED = "und";
    private static final Set<String> COMMON = WordList.load("english.txt");
    /** English policies have a third of such words, others below a twentieth. */
    private static final double ENOUGH = 0.15;

    private static final int ENOUGH_WORDS = 12;
    private static final double SURE = 0.7;
    private static final int WINDOW = 3000;

    /** Loaded by the first text that needs it. */
    private static final class Profiles {
        static final LanguageDetector DETECTOR = load();

        private static LanguageDetector load() {
            String known =
                    "en de fr es it nl pt pl sv da no fi cs sk hu ro ru uk bg el tr ja ko ar he vi id zh-CN zh-TW"
                            + " hr sl et lv lt ca";
            var locales =
                    Stream.of(known.split(" ", -1)).map(LdLocale::fromString).toList();
            try {
                return LanguageDetectorBuilder.create(NgramExtractors.standard())
                        .withProfiles(new LanguageProfileReader().readBuiltIn(locales))
                        .build();
            } catch (IOException e) {
                throw new UncheckedIOException("reading the language profiles of the detector's own jar", e);
            }
        }
    }

    private Language() {}

    /** ISO 639-1, or {@code und}. */
    static String of(String text) {
        String sample = sample(text);
        return isPlainlyEnglish(sample) ? ENGLISH : byProfile(sample);
    }

    /** The start, the middle and the end: a page may begin in one language and go on in another. */
    private static String sample(String text) {
        if (text.length() <= 3 * WINDOW) {
            return text;
        }
        int middle = text.length() / 2;
        return text.substring(0, WINDOW)
                + ' '
                + text.substring(middle, middle + WINDOW)
                + ' '
                + text.substring(text.length() - WINDOW);
    }

    private static boolean isPlainlyEnglish(String sample) {
        int words = 0;
        int common = 0;
        int start = 0;
        for (int i = 0; i <= sample.length(); i++) {
            if (i == sample.length() || !Character.isLetter(sample.charAt(i))) {
                if (i > start) {
                    words++;
                    common += COMMON.contains(sample.substring(start, i).toLowerCase(Locale.ROOT)) ? 1 : 0;
                }
                start = i + 1;
            }
        }
        return words >= ENOUGH_WORDS && common >= ENOUGH * words;
    }

    private static String byProfile(String sample) {
        return Profiles.DETECTOR.getProbabilities(sample).stream()
                .max(Comparator.comparingDouble(DetectedLanguage::getProbability))
                .filter(best -> best.getProbability() >= SURE)
                .map(best -> best.getLocale().getLanguage())
                .orElse(UNDETERMINED);
    }
}
