package org.proviso.bench;

import java.util.Arrays;
import org.proviso.audit.Judgement;
import org.proviso.bench.Round.Yield;
import org.proviso.source.Digest;
import org.proviso.statement.Fact;
import org.proviso.statement.Facts;

/** One word for everything that a round came to, so that two programs can be seen to do the same work. */
final class YieldDigest {
    private YieldDigest() {}

    static String of(Yield yield) {
        StringBuilder all = new StringBuilder();
        for (Facts facts : yield.facts()) {
            for (Fact fact : facts.facts()) {
                all.append(ordered(fact.toString())).append('\n');
            }
        }
        for (Judgement judgement : yield.judgements()) {
            judgement
                    .provisions()
                    .forEach(each -> all.append(each.types())
                            .append(each.denies())
                            .append(each.patterns())
                            .append('\n'));
            judgement
                    .findings()
                    .forEach(each -> all.append(ordered(each.toString())).append('\n'));
            judgement
                    .coverage()
                    .forEach(each -> all.append(ordered(each.toString())).append('\n'));
            all.append(judgement.firings()).append('\n');
        }
        return Digest.of(all.toString()).hex().substring(0, 12);
    }

    /** Sets print in an order that changes from run to run. */
    private static String ordered(String text) {
        String[] words = text.split("[^\\p{Alnum}-]+", -1);
        Arrays.sort(words);
        return String.join(" ", words);
    }
}
