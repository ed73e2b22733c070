package org.proviso.authoring;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.proviso.rule.Column;
import org.proviso.rule.Life;
import org.proviso.sheet.Form;
import org.proviso.sheet.Tone;

/**
 * A column of the desk.
 *
 * @param list the list that drops down; "" for none
 * @param part what of an entry stands in it
 */
record DeskColumn(String header, int width, String help, String list, Part part, Shape shape) {
    /** What a column holds. */
    enum Part {
        ID,
        KIND,
        ROW,
        FIELD,
        CONDITION,
        MORE,
        TRAITS,
        FILE,
        TEST,
        TOOL
    }

    static final String MORE = "more";

    /** Stands between the documents of an example that several documents make together. */
    static final String BETWEEN = "\n---\n";

    boolean isLocked() {
        return part == Part.TOOL;
    }

    Form.Field form() {
        return new Form.Field(
                header, width, help, isLocked(), list.isEmpty() ? Optional.empty() : Optional.of(list), tones());
    }

    private Map<String, Tone> tones() {
        Map<String, Tone> tones = new TreeMap<>();
        if (header.equals("status")) {
            tones.put(word(Life.Status.DRAFT), Tone.MILD);
            tones.put(word(Life.Status.IN_REVIEW), Tone.NOTICE);
            tones.put(word(Life.Status.APPROVED), Tone.CALM);
            tones.put(word(Life.Status.RETIRED), Tone.GREY);
        } else if (header.equals("result")) {
            tones.put("red", Tone.ALARM);
            tones.put("green", Tone.CALM);
        } else if (header.equals("severity")) {
            tones.put("critical", Tone.ALARM);
            tones.put("high", Tone.STRONG);
        }
        return tones;
    }

    static String word(Life.Status status) {
        return status.word().replace(' ', '-');
    }

    /** The columns of a sheet, in order. */
    static List<DeskColumn> of(DeskSheet sheet) {
        return switch (sheet) {
            case MAPPINGS, PROVISIONS, APPLICABILITY -> ofRules(sheet);
            case VOCABULARY -> ofVocabulary();
            case TESTS -> ofTests();
            default -> List.of();
        };
    }

    private static List<DeskColumn> ofRules(DeskSheet sheet) {
        List<DeskColumn> all = new ArrayList<>();
        all.add(new DeskColumn(
                "id",
                28,
                "Lower-case words with hyphens. Rows with the same id are one rule: it holds when one of its rows does.",
                "",
                Part.ID,
                Shape.ONE));
        if (sheet != DeskSheet.MAPPINGS) {
            all.add(new DeskColumn(
                    "kind", 11, "What the rule concludes.", "L_kinds_" + sheet.name(), Part.KIND, Shape.ONE));
        }
        all.add(field(Sort.LIFE.get(0)));
        all.add(new DeskColumn(
                "row",
                7,
                "1, 2, 3. Of a rule of several rows, row 1 alone says name, status and so on.",
                "",
                Part.ROW,
                Shape.ONE));
        DeskColumn told = tool("reads as", 60, "The rule in one sentence. This is what gets approved.");
        List<DeskColumn> conditions =
                Sort.conditions(sheet).stream().map(DeskColumn::condition).toList();
        // beside many conditions, what may stay blank stands behind them, and the sentence before them
        fields(sheet).stream()
                .filter(field -> field.needed() || conditions.isEmpty())
                .forEach(field -> all.add(field(field)));
        if (!conditions.isEmpty()) {
            all.add(told);
        }
        all.addAll(conditions);
        all.add(new DeskColumn(
                MORE,
                30,
                "Further conditions, one a line: field, colon, words. Such as window: platform. Read me lists the fields.",
                "",
                Part.MORE,
                Shape.LINES));
        fields(sheet).stream()
                .filter(field -> !field.needed() && !conditions.isEmpty())
                .forEach(field -> all.add(field(field)));
        Sort.LIFE.subList(1, Sort.LIFE.size()).forEach(field -> all.add(field(field)));
        all.add(new DeskColumn(
                "file", 26, "The file that it is kept in.", "L_files_" + sheet.name(), Part.FILE, Shape.ONE));
        if (conditions.isEmpty()) {
            all.add(told);
        }
        all.add(tool("tests", 9, "Green of all."));
        all.add(tool("fired", 9, "In the last run. How often it made a finding; blank when no run is known."));
        all.add(tool("digest", 15, "Changes when the rule does."));
        return all;
    }

    private static List<DeskColumn> ofVocabulary() {
        List<DeskColumn> all = new ArrayList<>();
        all.add(new DeskColumn("id", 26, "Lower-case words with hyphens; rules name it so.", "", Part.ID, Shape.ONE));
        all.add(tool("kind", 12, "What sort of idea it is; its file says so."));
        all.add(field(Sort.CONCEPT.fields().get(Sort.CONCEPT.fields().size() - 2)));
        all.add(field(Sort.CONCEPT.fields().get(Sort.CONCEPT.fields().size() - 1)));
        all.add(new DeskColumn(
                "traits",
                26,
                "What its kind lets it carry. One a line: word, colon, value, such as family: training. Known are "
                        + String.join(", ", Sort.traits()) + ".",
                "",
                Part.TRAITS,
                Shape.LINES));
        all.add(new DeskColumn("file", 30, "The file that it is kept in.", "L_files_VOCABULARY", Part.FILE, Shape.ONE));
        all.add(tool("digest", 15, "Changes when the concept does."));
        return all;
    }

    private static List<DeskColumn> ofTests() {
        return List.of(
                test("rule", 30, "L_rules", "The id of the rule that the text is for."),
                test(
                        "expect",
                        13,
                        "L_expect",
                        "What the rule must make of it. Needs a reader: it holds, with a confidence below 0.7. Near miss: not flagged, in nearly the same words."),
                test("heading", 20, "", "The heading that it stands under. May stay blank."),
                test("text before", 24, "", "What stands before it in the same paragraph. May stay blank."),
                test(
                        "text",
                        70,
                        "",
                        "The clause, in words of our own. Of an example of several documents: each, with a line of three hyphens between."),
                test("text after", 24, "", "What stands behind it in the same paragraph. May stay blank."),
                test("as-of", 12, "", "The day on which it is read, such as 2026-01-31. May stay blank."),
                test("quote", 26, "", "Words that what the rule shows must cover. May stay blank."),
                tool("result", 8, "green: as expected."),
                tool("said", 60, "What the rule made of it, and why."));
    }

    private static DeskColumn test(String header, int width, String list, String help) {
        return new DeskColumn(header, width, help, list, Part.TEST, Shape.ONE);
    }

    /** The key in YAML under which a column of the sheet of tests stands. */
    static String key(String header) {
        return header.startsWith("text ") ? header.substring(5) : header;
    }

    private static DeskColumn field(Field field) {
        return new DeskColumn(field.key(), field.width(), field.told(), field.list(), Part.FIELD, field.shape());
    }

    private static DeskColumn condition(Column column) {
        return new DeskColumn(
                column.key(),
                16,
                sentence(column.help()) + " " + Shape.WORDS.hint() + " Blank asks nothing.",
                "L_" + column.key().replace('-', '_'),
                Part.CONDITION,
                Shape.WORDS);
    }

    /** A help that is written without its capital and its full stop. */
    static String sentence(String help) {
        return help.substring(0, 1).toUpperCase(Locale.ROOT) + help.substring(1) + ".";
    }

    private static DeskColumn tool(String header, int width, String help) {
        return new DeskColumn(header, width, help, "", Part.TOOL, Shape.ONE);
    }

    /** The fields of all sorts that share a sheet, each once. */
    private static List<Field> fields(DeskSheet sheet) {
        Map<String, Field> all = new LinkedHashMap<>();
        for (Sort sort : Sort.values()) {
            if (sort.sheet() == sheet) {
                sort.fields().forEach(field -> all.putIfAbsent(field.key(), field));
            }
        }
        return List.copyOf(all.values());
    }
}
