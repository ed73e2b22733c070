package org.proviso.audit;

import java.util.List;
import org.proviso.statement.Facts;

/** A judgement in its two stages, for measuring: what the rules conclude, and what is made of it. */
public final class JudgeStages {
    private final Judge judge;
    private final String platform;
    private final List<Facts> documents;
    private final Ledger ledger;

    public JudgeStages(Judge judge, String platform, List<Facts> documents) {
        this.judge = judge;
        this.platform = platform;
        this.documents = documents;
        this.ledger = judge.conclude(documents, Settings.NONE);
    }

    public Judgement judgement() {
        return judge.judgement(platform, documents, Settings.NONE, ledger);
    }
}
