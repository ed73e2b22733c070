package org.proviso.regulation;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.proviso.source.Place;

/**
 * One point of law that a text is read against.
 *
 * @param requirement the requirement in our own words, never the law's text
 * @param applies when it applies, in words; part of every finding on it
 * @param applicability ids of the flags that must hold of a platform for it to apply, the law's own first; all must hold
 * @param satisfiedBy for a required disclosure: groups of provision types; one type of every group satisfies it
 * @param satisfactionNote what the provision must say besides being of that type, for a reader
 * @param judgedIn ids of the kinds of document that can hold the disclosure; empty means any
 * @param notJudged why no text can decide it; empty when it is judged
 * @param support guideline or case
 * @param source the official text, at the section cited
 * @param notes doubts and remarks on our reading
 * @param place where it is written
 */
public record Criterion(
        CriterionId id,
        RegulationId regulation,
        String citation,
        String title,
        String requirement,
        Kind kind,
        String applies,
        List<String> applicability,
        List<List<String>> satisfiedBy,
        Optional<String> satisfactionNote,
        List<String> judgedIn,
        String notJudged,
        Severity severity,
        String severityReason,
        Optional<String> support,
        Standing standing,
        URI source,
        List<String> notes,
        Place place) {
    public Criterion {
        applicability = List.copyOf(applicability);
        satisfiedBy = satisfiedBy.stream().map(List::copyOf).toList();
        judgedIn = List.copyOf(judgedIn);
        notes = List.copyOf(notes);
    }

    /** Why the citation is to be re-checked before anybody relies on it, for a person; empty when it was matched. */
    public Optional<String> whyToBeRechecked() {
        return standing.isToBeRechecked() ? Optional.of(standing.checked().words()) : Optional.empty();
    }

    /** The two ways in which a text can be measured against a criterion. */
    public enum Kind {
        AT_RISK_CLAUSE("at-risk-clause"),
        REQUIRED_DISCLOSURE("required-disclosure");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }
}
