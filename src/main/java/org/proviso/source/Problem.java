package org.proviso.source;

/**
 * Something that a person must put right. Collected, never thrown; every code has a paragraph in docs/problems.md.
 *
 * @param code stable, such as {@code DOC-003}
 * @param place the file, and where in it
 * @param found what was found and what is expected there, as one or two sentences
 * @param notDone what was not done because of it, as a sentence
 */
public record Problem(String code, Place place, String found, String notDone) {
    public Problem {
        if (!code.matches("[A-Z]+-\\d{3}")) {
            throw new IllegalArgumentException("not a problem code: " + code);
        }
    }

    @Override
    public String toString() {
        return code + " " + place + " " + found + " " + notDone;
    }
}
