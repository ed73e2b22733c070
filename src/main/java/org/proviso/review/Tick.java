package org.proviso.review;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The marks by which a reviewer says what was done on a row: words, because a mark alone must be looked up. */
public enum Tick {
    READ("The quoted words were read in the document."),
    TRACED("The steps of the rule were followed from the words to the finding."),
    AGREED("The citation was read in the official text of the law."),
    DISCUSSED("The finding was talked over with the owner."),
    CLOSED("Nothing more is to be done on this row.");

    private final String meaning;

    Tick(String meaning) {
        this.meaning = meaning;
    }

    /** As it stands in a cell, such as {@code traced}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What it says was done, as a sentence. */
    public String meaning() {
        return meaning;
    }

    static List<String> words() {
        return Arrays.stream(values()).map(Tick::word).toList();
    }
}
