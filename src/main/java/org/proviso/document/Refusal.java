package org.proviso.document;

import org.proviso.source.Problem;

/** Carries a problem out of a vendor's parser; never leaves the package. */
final class Refusal extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    Refusal(Problem problem) {
        super(problem.toString());
        this.problem = problem;
    }

    Problem problem() {
        return problem;
    }
}
