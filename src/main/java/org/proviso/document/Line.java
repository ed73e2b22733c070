package org.proviso.document;

/** The text of one block while it is gathered: whitespace runs become one space, invisible characters vanish. */
final class Line {
    private final StringBuilder text = new StringBuilder();
    private int strong;
    private int linked;
    private int inked;

    /** Adds running text. */
    void add(String more, boolean isStrong, boolean isLinked) {
        int before = inked;
        int start = 0;
        for (int i = 0; i < more.length(); i++) {
            char c = more.charAt(i);
            if (c > ' ' && c < 0x7f) {
                inked++;
            } else {
                text.append(more, start, i);
                start = i + 1;
                addRare(c);
            }
        }
        text.append(more, start, more.length());
        int added = inked - before;
        strong += isStrong ? added : 0;
        linked += isLinked ? added : 0;
    }

    private void addRare(char c) {
        if (isSpace(c)) {
            space();
        } else if (!isInvisible(c)) {
            text.append(c);
            inked++;
        }
    }

    private void space() {
        int length = text.length();
        if (length > 0 && text.charAt(length - 1) > ' ') {
            text.append(' ');
        }
    }

    /** Starts a new line inside the block. */
    void breakLine() {
        trim();
        if (!text.isEmpty()) {
            text.append('\n');
        }
    }

    boolean endsInBreak() {
        return !text.isEmpty() && text.charAt(text.length() - 1) == '\n';
    }

    boolean isBlank() {
        return inked == 0;
    }

    boolean isStrong() {
        return strong == inked;
    }

    /** How many of its characters, whitespace apart, stand in links. */
    int linked() {
        return linked;
    }

    int length() {
        return inked;
    }

    /** Hands out the text and starts anew. */
    String take() {
        trim();
        String taken = text.toString();
        text.setLength(0);
        strong = 0;
        linked = 0;
        inked = 0;
        return taken;
    }

    private void trim() {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) <= ' ') {
            end--;
        }
        text.setLength(end);
    }

    /** The text with whitespace normalised as in a block. */
    static String normalise(String raw) {
        var line = new Line();
        line.add(raw, false, false);
        return line.take();
    }

    private static boolean isSpace(char c) {
        return c <= ' ' || c == '\u00a0' || c == '\u0085' || (c > '\u1fff' && Character.isSpaceChar(c));
    }

    /** Soft hyphens, zero-width characters, direction marks and private-use icons. */
    private static boolean isInvisible(char c) {
        return c == '\u00ad'
                || c == '\ufeff'
                || (c >= '\u200b' && c <= '\u200f')
                || (c >= '\u202a' && c <= '\u202e')
                || (c >= '\u2060' && c <= '\u2064')
                || (c >= '\ue000' && c <= '\uf8ff')
                || (c >= '\u007f' && c <= '\u009f');
    }
}
