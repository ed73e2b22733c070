package org.proviso.sheet;

/** A colour to put a word on, and the ink that is read on it (contrast at least 4.5 to 1, WCAG 2.2 AA). */
public enum Tone {
    ALARM("8C1D18", "FFFFFF"),
    STRONG("F7CFCB", "7A1410"),
    NOTICE("FFE5B3", "5F3B00"),
    MILD("FFF6CC", "4F4300"),
    QUIET("E8EDF2", "33414E"),
    CALM("D5ECE9", "0F4A45"),
    OPEN("E3DBF3", "42277A"),
    GREY("EDEDED", "474747");

    private final String fill;
    private final String ink;

    Tone(String fill, String ink) {
        this.fill = fill;
        this.ink = ink;
    }

    /** Red, green and blue as six hexadecimal digits. */
    public String fill() {
        return fill;
    }

    /** Red, green and blue as six hexadecimal digits. */
    public String ink() {
        return ink;
    }
}
