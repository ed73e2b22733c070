package org.proviso.review;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * One thing that one person wrote about one row.
 *
 * @param at when it was taken in, as an instant in UTC
 * @param by who wrote it
 * @param run id of the run whose workbook it was written in
 * @param item the row: the fingerprint of the finding, or the id of the item that was drawn
 * @param finding what the row was called in that run
 * @param content digest of the words that it is about
 * @param old what stood there before, "" for nothing; {@code now} what stands there since
 * @param reason what the reviewer gave as the reason; "" for none
 */
public record LogEntry(
        String at,
        String by,
        String run,
        String item,
        String finding,
        String content,
        ReviewColumn column,
        String old,
        String now,
        String reason) {
    private static final String BEFORE = "before";

    /** The entry with the digest of the line before it. */
    Map<String, String> told(String before) {
        Map<String, String> told = new LinkedHashMap<>();
        told.put(BEFORE, before);
        told.put("at", at);
        told.put("by", by);
        told.put("run", run);
        told.put("item", item);
        told.put("finding", finding);
        told.put("content", content);
        told.put("column", column.id());
        told.put("old", old);
        told.put("new", now);
        told.put("reason", reason);
        return told;
    }

    static Optional<LogEntry> read(Map<String, String> told) {
        return ReviewColumn.withId(told.getOrDefault("column", ""))
                .filter(column -> told.keySet().containsAll(java.util.List.of("at", "by", "item", "old", "new")))
                .map(column -> new LogEntry(
                        of(told, "at"),
                        of(told, "by"),
                        of(told, "run"),
                        of(told, "item"),
                        of(told, "finding"),
                        of(told, "content"),
                        column,
                        of(told, "old"),
                        of(told, "new"),
                        of(told, "reason")));
    }

    private static String of(Map<String, String> told, String field) {
        return told.getOrDefault(field, "");
    }

    /** The digest of the line before that an entry tells. */
    static String before(Map<String, String> told) {
        return of(told, BEFORE);
    }
}
