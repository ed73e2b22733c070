package org.proviso.audit;

import java.util.Comparator;
import java.util.List;
import org.proviso.document.ProvisionId;
import org.proviso.regulation.Severity;

/** Concluded: what was raised, with the factors that shift its severity. */
public record Weighed(Raised raised, List<Factor> factors) {
    public Weighed {
        factors = factors.stream()
                .sorted(Comparator.comparing(factor -> factor.factorRule().id()))
                .toList();
    }

    public Severity severity() {
        return raised.severity()
                .shifted(factors.stream().mapToInt(Factor::shift).sum());
    }

    public String criterion() {
        return raised.criterion().value();
    }

    /** True when of two on one criterion in one provision this is the one to report. */
    public boolean outranks(Weighed other) {
        return ORDER.compare(this, other) > 0;
    }

    public ProvisionId provision() {
        return raised.provision();
    }

    /** The graver; on a tie the more specific pattern, then the surer, then by id so that there is always exactly one. */
    private static final Comparator<Weighed> ORDER = Comparator.comparing(Weighed::severity)
            .thenComparing(weighed -> weighed.raised.pattern().value().length())
            .thenComparing(weighed -> weighed.raised.confidence())
            .thenComparing(weighed -> weighed.raised.rule().value());
}
