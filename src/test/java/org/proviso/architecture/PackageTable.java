package org.proviso.architecture;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The table of packages in docs/architecture.md. It is the rule; the tests only hold the program against it. */
final class PackageTable {
    private static final Path DOCUMENT = Path.of("docs", "architecture.md");
    private static final Pattern QUOTED = Pattern.compile("`([^`]+)`");

    private PackageTable() {}

    /**
     * One package.
     *
     * @param name its last part
     * @param uses the packages of the program that it may use
     * @param vendors what else it may use, as beginnings of package names
     */
    record Row(String name, List<String> uses, List<String> vendors) {
        String inFull() {
            return "org.proviso." + name;
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /** In the order of the way that the data takes. */
    static List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        for (String line : Program.text(DOCUMENT).lines().toList()) {
            String[] cells = line.split("\\|", -1);
            if (cells.length == 6 && cells[1].strip().startsWith("`")) {
                rows.add(new Row(quoted(cells[1]).get(0), quoted(cells[3]), quoted(cells[4])));
            }
        }
        if (rows.isEmpty()) {
            throw new IllegalStateException(DOCUMENT + " has no table of packages with four columns");
        }
        return rows;
    }

    private static List<String> quoted(String cell) {
        return QUOTED.matcher(cell).results().map(found -> found.group(1)).toList();
    }
}
