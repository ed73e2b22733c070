package org.proviso.source;

/** Where something stands that a person can go to: a file, and if known a position in it ("line 14", "Mappings!G14"). */
public record Place(String file, String at) {
    public static Place of(String file) {
        return new Place(file, "");
    }

    public static Place line(String file, int line) {
        return new Place(file, "line " + line);
    }

    @Override
    public String toString() {
        return at.isEmpty() ? file : file + " " + at;
    }
}
