package org.proviso.app;

/** The exit codes of the contract. */
final class ExitCode {
    static final int DONE = 0;
    static final int FINDINGS = 1;
    static final int TO_PUT_RIGHT = 2;
    static final int BUG = 3;

    private ExitCode() {}
}
