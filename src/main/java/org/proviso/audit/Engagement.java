package org.proviso.audit;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.proviso.source.Digest;

/** What the workbook says of the work that it is part of. All of it is optional: what is not given stays a line to fill in by hand. */
public record Engagement(Map<Field, String> given) {
    /** Nothing is given. */
    public static final Engagement NONE = new Engagement(Map.of());

    public Engagement {
        given = given.isEmpty() ? Map.of() : java.util.Collections.unmodifiableMap(new EnumMap<>(given));
    }

    /** What is given for a field. */
    public Optional<String> of(Field field) {
        return Optional.ofNullable(given.get(field));
    }

    /** Of everything given; empty when nothing is. */
    public Optional<Digest> digest() {
        return given.isEmpty()
                ? Optional.empty()
                : Optional.of(Digest.of(given.entrySet().stream()
                        .map(entry -> entry.getKey().key() + ": " + entry.getValue())
                        .collect(Collectors.joining("\n"))));
    }

    /** What can be given, in the order of the cover. */
    public enum Field {
        ENGAGEMENT("engagement", "Engagement"),
        CLIENT("client", "Client"),
        FROM("from", "Period from"),
        TO("to", "Period to"),
        DATE("date", "Date"),
        WORKPAPER("workpaper", "Workpaper reference"),
        PERFORMED_BY("performed-by", "Performed by"),
        REVIEWED_BY("reviewed-by", "Reviewed by"),
        APPROVED_BY("approved-by", "Approved by"),
        REMARKS("remarks", "Remarks");

        private final String key;
        private final String label;

        Field(String key, String label) {
            this.key = key;
            this.label = label;
        }

        /** The key of the file, such as {@code performed-by}. */
        public String key() {
            return key;
        }

        /** As the cover calls it. */
        public String label() {
            return label;
        }

        /** True when only a day is taken, such as {@code 2026-11-24}. */
        public boolean isDate() {
            return this == FROM || this == TO || this == DATE;
        }

        /** All keys, in order. */
        public static List<String> keys() {
            return Arrays.stream(values()).map(Field::key).toList();
        }
    }
}
