package org.proviso.review;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.proviso.regulation.Severity;

/**
 * The columns that people fill in, on the sheet Findings and on the sheet Sampling: the one place that says what they are called, what
 * stands in them and which words they take. The workbook is written and read by it.
 */
public enum ReviewColumn {
    DISPOSITION(
            "Disposition",
            15,
            "What the reviewer decided: confirmed, accepted (the risk is borne), false-positive, in-remediation, referred (to counsel).",
            Disposition.words()),
    REVIEWER_SEVERITY(
            "Reviewer severity",
            11,
            "How grave the reviewer takes it to be, where that differs. The machine's severity stays beside it.",
            Arrays.stream(Severity.values()).map(Severity::word).toList()),
    REASON("Reason", 36, "Why the reviewer decided so; expected with every disposition but confirmed.", List.of()),
    OWNER("Owner", 16, "Who sees to it.", List.of()),
    DUE("Due", 11, "The day by which it is seen to, such as 2026-11-24.", List.of()),
    RESPONSE("Response", 36, "What the owner, or the auditee, answers.", List.of()),
    REVIEWER("Reviewer", 16, "Who decided.", List.of()),
    REVIEWED("Reviewed on", 11, "The day of the decision, such as 2026-11-24.", List.of()),
    SECOND_REVIEWER(
            "Second reviewer", 16, "Who looked at the decision and agrees; another than the reviewer.", List.of()),
    TICK("Tick", 12, "What was done on this row; the marks are told on the sheet Scope & method.", Tick.words()),
    WORKPAPER("Workpaper", 14, "Reference of the workpaper.", List.of()),

    VERDICT(
            "Verdict",
            13,
            "Of an item with a finding: right or wrong. Of one without: right (nothing is missed) or missed. Unsure where it cannot be told.",
            List.of("right", "wrong", "missed", "unsure")),
    READER("Read by", 16, "Who read the item.", List.of()),
    READ("Read on", 11, "The day of the reading, such as 2026-11-24.", List.of()),
    NOTE("Note", 36, "What the reader saw.", List.of());

    private final String header;
    private final int width;
    private final String help;
    private final List<String> words;

    ReviewColumn(String header, int width, String help, List<String> words) {
        this.header = header;
        this.width = width;
        this.help = help;
        this.words = words;
    }

    /** Those of the sheet Findings, in their order. */
    public static List<ReviewColumn> ofFindings() {
        return Arrays.stream(values())
                .filter(column -> column.compareTo(VERDICT) < 0)
                .toList();
    }

    /** Those of the sheet Sampling, in their order. */
    public static List<ReviewColumn> ofSampling() {
        return Arrays.stream(values())
                .filter(column -> column.compareTo(VERDICT) >= 0)
                .toList();
    }

    /** What the log and findings.json call it, such as {@code second-reviewer}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<ReviewColumn> withId(String id) {
        return Arrays.stream(values()).filter(column -> column.id().equals(id)).findFirst();
    }

    /** True for what was said of these very words: when they change, it is not carried to the new ones. */
    boolean isAboutWords() {
        return switch (this) {
            case DISPOSITION, REVIEWER_SEVERITY, REASON, REVIEWER, REVIEWED, SECOND_REVIEWER, TICK -> true;
            default -> false;
        };
    }

    /** What stands at the top of the column. */
    public String header() {
        return header;
    }

    /** In characters of the standard font. */
    public int width() {
        return width;
    }

    /** One or two sentences, at most 255 characters. */
    public String help() {
        return help;
    }

    /** The words that drop down, and no others are taken; empty where anything may be written. */
    public List<String> words() {
        return words;
    }

    /** True when only a day is taken, such as {@code 2026-11-24}. */
    public boolean isDate() {
        return this == DUE || this == REVIEWED || this == READ;
    }
}
