package org.proviso.statement;

/** Gives the facts of one document their numbers, from 1. */
final class Numbers {
    private int last;

    int next() {
        return ++last;
    }
}
