package org.proviso.audit;

/** Concluded: of all that is raised on one criterion in one provision, the one that is reported. */
public record Reported(Weighed weighed) {
    public String criterion() {
        return weighed.criterion();
    }

    public boolean isClause() {
        return !weighed.raised().mapping().finding().equals("incomplete-disclosure");
    }

    /** True when its rule assumes something that no document can tell. */
    public boolean isOpen() {
        return !weighed.raised().mapping().assumes().isEmpty();
    }
}
