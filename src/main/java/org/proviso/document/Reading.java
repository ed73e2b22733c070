package org.proviso.document;

import java.util.List;
import org.proviso.source.Problem;

/** What became of one file: a document (perhaps not assessable), or nothing and the problem that says why. */
public sealed interface Reading {
    SourceFile source();

    List<Problem> problems();

    /** Read; the problems, if any, are remarks that did not stop it. */
    record Read(Document document, List<Problem> problems) implements Reading {
        public Read {
            problems = List.copyOf(problems);
        }

        @Override
        public SourceFile source() {
            return document.source();
        }
    }

    /** Not read. */
    record Unread(SourceFile source, Problem problem) implements Reading {
        @Override
        public List<Problem> problems() {
            return List.of(problem);
        }
    }
}
