package org.proviso.app;

import java.io.OutputStream;
import java.io.PrintStream;
import org.proviso.source.Problem;
import org.proviso.source.Problems;

/**
 * Where the program speaks to a person. Results go to standard output; progress and problems go to standard error.
 *
 * @param isTerminal true when a person watches; then there is a progress bar
 */
record Screen(PrintStream out, PrintStream err, boolean isTerminal, int columns) {
    private static final int USUAL = 100;

    @SuppressWarnings("SystemConsoleNull") // on a newer Java a pipe shows a bar, and nothing worse
    static Screen ofSystem() {
        return new Screen(System.out, System.err, System.console() != null, USUAL);
    }

    void print(String text) {
        out.print(text);
        out.flush();
    }

    OutputStream stream() {
        return out;
    }

    void problem(Problem problem) {
        err.println(problem);
    }

    /** Says what has to be put right before anything is done; the exit code that says so, too. */
    int refused(Problems problems) {
        problems.list().forEach(this::problem);
        return ExitCode.TO_PUT_RIGHT;
    }

    Progress progress(String task, int steps) {
        return isTerminal ? Progress.bar(task, steps) : Progress.none();
    }
}
