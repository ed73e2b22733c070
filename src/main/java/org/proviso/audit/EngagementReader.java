package org.proviso.audit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.proviso.audit.Engagement.Field;
import org.proviso.source.Nearest;
import org.proviso.source.Place;
import org.proviso.source.Problems;
import org.proviso.text.Node;
import org.proviso.text.Yaml;

/** Reads the file of {@code --engagement}; whatever in it is not understood is a problem, so that no line of the cover is lost. */
public final class EngagementReader {
    private static final String NOT_DONE = "Nothing was audited.";

    private final Problems problems;

    private EngagementReader(Problems problems) {
        this.problems = problems;
    }

    /** The engagement of a file in UTF-8. */
    public static Engagement read(Path path, Problems problems) {
        var reader = new EngagementReader(problems);
        try {
            return reader.read(Yaml.read(path.toString(), Files.readString(path, StandardCharsets.UTF_8), problems));
        } catch (IOException e) {
            problems.add(
                    "ENG-001",
                    Place.of(path.toString()),
                    "There is no such file, or it is no text in UTF-8 that may be read; a YAML file with "
                            + String.join(", ", Field.keys()) + " is expected, each optional.",
                    NOT_DONE);
            return Engagement.NONE;
        }
    }

    private Engagement read(Node node) {
        Map<Field, String> given = new EnumMap<>(Field.class);
        Map<String, Node> entries = node.isMapping() ? node.entries() : Map.of();
        if (!node.isMapping() && !node.isEmpty()) {
            problems.add("ENG-002", node.place(), "Lines such as \"client: Acme\" are expected.", NOT_DONE);
        }
        entries.forEach((key, value) -> {
            if (key.equals("period") && value.isMapping()) {
                value.entries().forEach((end, day) -> take(end, day, List.of(Field.FROM, Field.TO), given));
            } else {
                take(key, value, List.of(Field.values()), given);
            }
        });
        ordered(given, node);
        return new Engagement(given);
    }

    private void take(String key, Node value, List<Field> known, Map<Field, String> given) {
        Optional<Field> field =
                known.stream().filter(each -> each.key().equals(key)).findFirst();
        boolean alone = known.size() > 2 && (key.equals(Field.FROM.key()) || key.equals(Field.TO.key()));
        if (field.isEmpty() || alone) {
            unknown(key, value, known);
        } else if (value.isText() && !value.text().isBlank()) {
            given.put(field.get(), dated(field.get(), value));
        } else if (!value.isEmpty() && !value.isText()) {
            problems.add("ENG-002", value.place(), "\"" + key + "\" takes one text.", NOT_DONE);
        }
    }

    private void unknown(String key, Node value, List<Field> known) {
        List<String> keys = known.size() == 2
                ? List.of("from", "to")
                : java.util.stream.Stream.concat(
                                Field.keys().stream()
                                        .filter(each -> !List.of("from", "to").contains(each)),
                                java.util.stream.Stream.of("period"))
                        .toList();
        problems.add(
                "ENG-002",
                value.place(),
                "\"" + key + "\" is not a key that is known here; known are " + String.join(", ", keys)
                        + (keys.contains("period") ? " (with from and to)" : "") + "." + Nearest.hint(key, keys),
                NOT_DONE);
    }

    private String dated(Field field, Node value) {
        String text = value.text().strip();
        if (field.isDate()) {
            try {
                return LocalDate.parse(text).toString();
            } catch (DateTimeParseException e) {
                problems.add(
                        "ENG-003", value.place(), "\"" + text + "\" is no day; a day is written 2026-11-24.", NOT_DONE);
            }
        }
        return text;
    }

    private void ordered(Map<Field, String> given, Node node) {
        String from = given.getOrDefault(Field.FROM, "");
        String to = given.getOrDefault(Field.TO, "");
        if (problems.isEmpty() && !from.isEmpty() && !to.isEmpty() && from.compareTo(to) > 0) {
            problems.add(
                    "ENG-004",
                    node.at("period").place(),
                    "The period ends on " + to + " before it begins on " + from + ".",
                    NOT_DONE);
        }
    }
}
