package org.proviso.audit;

/** Concluded: whether a criterion applies to the platform. */
public record Applies(String criterion, Answer answer) {
    /** The three values. */
    public enum Answer {
        YES,
        NO,
        UNKNOWN
    }

    public boolean isYes() {
        return answer == Answer.YES;
    }

    public boolean isNo() {
        return answer == Answer.NO;
    }

    public boolean isUnknown() {
        return answer == Answer.UNKNOWN;
    }
}
