package org.proviso.audit;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.proviso.regulation.Criterion;
import org.proviso.rule.Labels;
import org.proviso.rule.RuleId;
import org.proviso.source.Digest;

/**
 * A disclosure that the documents do not make, or make in part.
 *
 * @param lacking of the groups of provision types that it needs, those of which none is stated
 */
record Absence(Criterion criterion, List<List<String>> lacking, Labels labels) {
    private static final RuleId RULE = new RuleId("disclosure-not-found");
    private static final double CONFIDENCE = 0.7;

    boolean isPartial() {
        return !lacking.isEmpty() && lacking.size() < criterion.satisfiedBy().size();
    }

    /** What is lacking of a disclosure that is made in part; nothing to add where it is not made at all. */
    String inBrief() {
        return isPartial() ? "Not found: " + names() + "." : "";
    }

    private String names() {
        return lacking.stream().map(this::group).collect(Collectors.joining("; "));
    }

    private String group(List<String> types) {
        return types.stream().map(labels::type).collect(Collectors.joining(" or "));
    }

    Finding finding(String platform, Outcome outcome, String assumed) {
        return new Finding(
                "",
                platform,
                Optional.empty(),
                Optional.empty(),
                criterion.id(),
                isPartial() ? Finding.Kind.INCOMPLETE_DISCLOSURE : Finding.Kind.DISCLOSURE_NOT_FOUND,
                Optional.empty(),
                outcome,
                criterion.severity(),
                CONFIDENCE,
                List.of(),
                statement(),
                assumed,
                List.of(criterion.severity().word() + " (the criterion)"),
                RULE,
                1,
                List.of("No provision of these types was found: " + names() + "."),
                List.of("unmet: " + lacking),
                false,
                Digest.of(String.join("\n", platform, criterion.id().value(), "not-found")),
                Digest.of(""));
    }

    private String statement() {
        String title = inSentence(criterion.title());
        return isPartial()
                ? "A part of this was found in the documents supplied: " + title + ". No statement was found on: "
                        + names() + "."
                : "No statement on this was found in the documents supplied: " + title + ".";
    }

    /** A title inside a sentence; abbreviations keep their capitals. */
    private static String inSentence(String title) {
        boolean abbreviation = title.length() > 1 && Character.isUpperCase(title.charAt(1));
        return abbreviation ? title : title.substring(0, 1).toLowerCase(Locale.ROOT) + title.substring(1);
    }
}
