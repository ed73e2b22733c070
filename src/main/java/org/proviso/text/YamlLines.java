package org.proviso.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A YAML file of sections of entries, as its lines: an entry can be put in the place of another, or at the end of its section, and every
 * other line keeps its bytes, comments included. Sections begin at the edge, entries after two spaces, their keys after four, items
 * of lists after six.
 */
public final class YamlLines {
    private static final Pattern SECTION = Pattern.compile("([a-z-]+):\\s*(#.*)?");
    private static final Pattern ENTRY = Pattern.compile(" {2}([^\\s#\\-].*?):\\s*(#.*)?");
    private static final Pattern KEY = Pattern.compile(" {4}([a-z-]+):(\\s.*)?");
    private static final Pattern ITEM = Pattern.compile(" {6}- .*");

    private final List<String> lines;

    private YamlLines(List<String> lines) {
        this.lines = lines;
    }

    /** The lines of a file. */
    public static YamlLines of(String text) {
        return new YamlLines(new ArrayList<>(text.lines().toList()));
    }

    /** The file again; every line ends with LF. */
    public String text() {
        return lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
    }

    /** The lines of an entry, by its keys; under "" what stands before the first key. Empty when there is no such entry. */
    public Map<String, List<String>> entry(String section, String id) {
        Map<String, List<String>> keys = new LinkedHashMap<>();
        int start = find(section, id);
        if (start < 0) {
            return keys;
        }
        String key = "";
        for (String line : lines.subList(start, endOfEntry(start))) {
            Matcher named = KEY.matcher(line);
            key = named.matches() ? named.group(1) : key;
            keys.computeIfAbsent(key, k -> new ArrayList<>()).add(line);
        }
        return keys;
    }

    /** The items of a list written one below the other, as lines; empty when it is written otherwise. */
    public static List<List<String>> items(List<String> ofKey) {
        List<List<String>> items = new ArrayList<>();
        for (String line : ofKey.subList(Math.min(1, ofKey.size()), ofKey.size())) {
            if (ITEM.matcher(line).matches()) {
                items.add(new ArrayList<>());
            }
            if (items.isEmpty()) {
                return List.of();
            }
            items.get(items.size() - 1).add(line);
        }
        return items;
    }

    /** Puts lines in the place of an entry, or at the end of its section, which is made when it is not there. */
    public void put(String section, String id, List<String> entry) {
        int start = find(section, id);
        if (start >= 0) {
            lines.subList(start, endOfEntry(start)).clear();
            lines.addAll(start, entry);
            return;
        }
        int heading = heading(section);
        if (heading < 0) {
            lines.add(section + ":");
            heading = lines.size() - 1;
        }
        lines.addAll(endOfSection(heading), entry);
    }

    private int heading(String section) {
        for (int i = 0; i < lines.size(); i++) {
            Matcher named = SECTION.matcher(lines.get(i));
            if (named.matches() && named.group(1).equals(section)) {
                return i;
            }
        }
        return -1;
    }

    private int find(String section, String id) {
        int heading = heading(section);
        for (int i = heading + 1; heading >= 0 && i < endOfSection(heading); i++) {
            Matcher named = ENTRY.matcher(lines.get(i));
            if (named.matches() && (named.group(1).equals(id) || named.group(1).equals(YamlValue.key(id)))) {
                return i;
            }
        }
        return -1;
    }

    private int endOfSection(int heading) {
        int end = heading + 1;
        while (end < lines.size()
                && (lines.get(end).isBlank()
                        || lines.get(end).startsWith(" ")
                        || lines.get(end).startsWith("#"))) {
            end++;
        }
        return withoutRemarks(heading, end);
    }

    private int endOfEntry(int start) {
        int end = start + 1;
        while (end < lines.size() && (lines.get(end).isBlank() || lines.get(end).startsWith("   "))) {
            end++;
        }
        return withoutRemarks(start, end);
    }

    /** Blank lines and comments at the end belong to what follows. */
    private int withoutRemarks(int start, int end) {
        int last = end;
        while (last > start + 1
                && (lines.get(last - 1).isBlank()
                        || lines.get(last - 1).stripLeading().startsWith("#"))) {
            last--;
        }
        return last;
    }
}
