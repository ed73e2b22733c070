package org.proviso.statement;

import org.proviso.source.Span;

/** Whether a sign stands in stretches of a text, asked of one stretch after the other. */
final class NextSign {
    private final char sign;
    private final String text;
    private int next = -1;

    NextSign(char sign, String text) {
        this.sign = sign;
        this.text = text;
    }

    boolean stands(Span in) {
        if (next < in.start()) {
            int found = text.indexOf(sign, in.start());
            next = found < 0 ? text.length() : found;
        }
        return next < in.end();
    }
}
