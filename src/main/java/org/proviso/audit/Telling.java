package org.proviso.audit;

import org.proviso.regulation.Catalogue;
import org.proviso.rule.Labels;
import org.proviso.rule.RuleBook;

/** The words in which findings are told: what ids are called, what is assumed, what was looked for. */
record Telling(Labels labels, Assumption assumption, Looked looked) {
    static Telling of(RuleBook book, Catalogue catalogue) {
        Labels labels = Labels.of(book, catalogue);
        return new Telling(labels, new Assumption(catalogue), new Looked(book, catalogue, labels));
    }
}
