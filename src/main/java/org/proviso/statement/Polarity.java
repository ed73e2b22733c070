package org.proviso.statement;

/** Whether a text says that something is done, or that it is not done. */
public enum Polarity {
    STATES,
    DENIES;

    public String word() {
        return this == STATES ? "states" : "denies";
    }
}
