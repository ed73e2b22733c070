package org.proviso.authoring;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.proviso.rule.Column;
import org.proviso.rule.ConceptKind;

/** The sorts of entries that a lawyer owns: where each stands in YAML, on which sheet of the desk, and with which fields. Closed. */
enum Sort {
    TYPE(
            "types",
            "provisions/",
            DeskSheet.PROVISIONS,
            "type",
            Field.text("name", 30, "What a report calls it."),
            Field.text("definition", 44, "What a clause of this sort says, in one sentence."),
            Field.word("auxiliary", 9, "L_yes", "yes or blank. yes: only rules ask for it, and no report lists it.")
                    .perhaps()),
    PATTERN(
            "patterns",
            "provisions/",
            DeskSheet.PROVISIONS,
            "pattern",
            Field.text("name", 30, "What a report calls it."),
            Field.text("definition", 44, "What a clause of this sort says, in one sentence."),
            Field.word("refines", 22, "L_patterns", "The wider pattern of which this is a special case.")
                    .perhaps(),
            Field.word("listed", 9, "L_no", "no or blank. no: a step to a criterion, in no list of patterns.")
                    .perhaps(),
            Field.word(
                            "per",
                            11,
                            "L_per",
                            "provision or document. document: one finding for a document, with all its quotes.")
                    .perhaps(),
            Field.text("confidence", 11, "From 0 to 1. How sure the reading is, such as 0.8.")
                    .perhaps()),
    APPLICABILITY(
            "applicability",
            "applicability/",
            DeskSheet.APPLICABILITY,
            "applicability",
            Field.word("flag", 22, "L_flags", "What is concluded of the platform."),
            Field.word("holds", 8, "L_yes_no", "yes or no. no: the rule concludes that it does not hold.")
                    .perhaps(),
            Field.text("name", 30, "What a report calls it.")),
    SCOPE(
            "scope",
            "scope/",
            DeskSheet.APPLICABILITY,
            "scope",
            Field.word("addressed", 16, "L_addressed", "The people that a provision is addressed to alone."),
            Field.text("name", 30, "What a report calls it.")),
    MAPPING(
            "mappings",
            "mappings/",
            DeskSheet.MAPPINGS,
            "mapping",
            Field.text("name", 30, "What a report calls it."),
            Field.word("pattern", 24, "L_patterns", "The pattern that a clause must show."),
            Field.word("criterion", 18, "L_criteria", "The point of law, by its id. Text: 1798.10 is not 1798.1."),
            Field.word("severity", 10, "L_severities", "How grave it is, before factors."),
            Field.text("confidence", 11, "From 0 to 1. The most that a finding is sure, such as 0.8.")
                    .perhaps(),
            Field.word("finding", 18, "L_findings", "What sort of finding it is; blank is at-risk-clause.")
                    .perhaps(),
            Field.text("statement", 44, "What the text states, permits or reserves. Never that law is broken."),
            Field.text(
                    "condition", 34, "What the finding assumes beyond its criterion, said without \"if\"; or: none.")),
    FACTOR(
            "factors",
            "mappings/",
            DeskSheet.APPLICABILITY,
            "factor",
            Field.text("name", 30, "What a report calls it."),
            Field.word("shift", 8, "L_shifts", "Levels. Of severity, up or down."),
            Field.text("because", 34, "The reason that stands beside the severity."),
            Field.word("mappings", 26, "L_mappings", "The mappings it is for; blank is all.")
                    .perhaps()
                    .shaped(Shape.WORDS)),
    CONCEPT("concepts", "vocabulary/", DeskSheet.VOCABULARY, "concept", concept());

    /** What {@code life} says for a whole file, and a rule for itself. */
    static final List<Field> LIFE = List.of(
            Field.word("status", 11, "L_statuses", "Its state. Only \"proviso rules approve\" makes it approved."),
            Field.text("author", 18, "Who wrote it. Nobody approves a rule of his own."),
            Field.text("version", 9, "From 1. A change of meaning is a new version.")
                    .perhaps(),
            Field.text("from", 12, "First day. In force from then on, such as 2026-01-31.")
                    .perhaps(),
            Field.text("until", 12, "Last day. In force until its end, such as 2026-12-31.")
                    .perhaps(),
            Field.text("changed-by", 18, "Who made the last change.").perhaps(),
            Field.text("change-note", 30, "What the last change is, and why.").perhaps());

    private final String section;
    private final String folder;
    private final DeskSheet sheet;
    private final String word;
    private final List<Field> fields;

    Sort(String section, String folder, DeskSheet sheet, String word, Field... fields) {
        this.section = section;
        this.folder = folder;
        this.sheet = sheet;
        this.word = word;
        this.fields = List.of(fields);
    }

    /** What concepts may carry, each kind its own. */
    static List<String> traits() {
        return EnumSet.allOf(ConceptKind.class).stream()
                .flatMap(kind -> kind.traits().stream())
                .distinct()
                .toList();
    }

    private static Field[] concept() {
        List<Field> all = new ArrayList<>();
        traits().forEach(trait -> all.add(
                Field.text(trait, 12, "Of a concept whose kind carries it.").perhaps()));
        all.add(Field.text("phrases", 70, "The words that name it; notation in Read me.")
                .shaped(Shape.LINES));
        all.add(Field.text("example", 44, "A sentence of our own in which it is named."));
        return all.toArray(Field[]::new);
    }

    /** The key of a file under which such entries stand. */
    String section() {
        return section;
    }

    /** Where files of such entries are, such as {@code mappings/}. */
    String folder() {
        return folder;
    }

    DeskSheet sheet() {
        return sheet;
    }

    /** What the column {@code kind} says. */
    String word() {
        return word;
    }

    List<Field> fields() {
        return fields;
    }

    /** Whether it is a rule: it has a life, rows and examples. */
    boolean isRule() {
        return this != CONCEPT;
    }

    /** The order in which the keys of an entry are written. */
    List<String> order() {
        List<String> keys = new ArrayList<>();
        fields.forEach(field -> keys.add(field.key()));
        if (isRule()) {
            LIFE.forEach(field -> keys.add(field.key()));
            keys.add("when");
            List.of(Expectation.values()).forEach(expectation -> keys.add(expectation.key()));
        }
        return keys;
    }

    /** Whether a key holds a list however few stand in it. */
    boolean isList(String key) {
        return fields.stream().anyMatch(field -> field.key().equals(key) && field.shape() != Shape.ONE);
    }

    static Optional<Sort> of(DeskSheet sheet, String word) {
        for (Sort sort : values()) {
            if (sort.sheet == sheet && sort.word.equals(word)) {
                return Optional.of(sort);
            }
        }
        return Optional.empty();
    }

    /** The columns of conditions that a sheet has a place for; the others stand in "more". */
    static List<Column> conditions(DeskSheet sheet) {
        return switch (sheet) {
            case PROVISIONS ->
                List.of(
                        Column.BY,
                        Column.DOES,
                        Column.ON,
                        Column.FOR,
                        Column.POLARITY,
                        Column.CHOICE,
                        Column.ABOUT_FAMILY,
                        Column.OVERRIDES,
                        Column.SAME_PURPOSE,
                        Column.BEYOND,
                        Column.TRIGGERED_BY,
                        Column.TRIGGER,
                        Column.NAMES,
                        Column.AND_NAMES,
                        Column.LACKS,
                        Column.HEADING,
                        Column.IS,
                        Column.WITHIN);
            case APPLICABILITY -> List.of(Column.NAMES, Column.LACKS, Column.HEADING, Column.IS, Column.DENIES);
            default -> List.of();
        };
    }
}
