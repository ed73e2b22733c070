package org.proviso.app;

import java.util.ArrayList;
import java.util.List;

/** Lines of words in columns, each as wide as its longest word; the last runs on. */
final class Columns {
    private static final String GAP = "  ";

    private final List<List<String>> rows = new ArrayList<>();

    Columns row(String... words) {
        rows.add(List.of(words));
        return this;
    }

    @Override
    public String toString() {
        StringBuilder all = new StringBuilder();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < row.size(); i++) {
                line.append(row.get(i));
                if (i < row.size() - 1) {
                    line.append(" ".repeat(width(i) - row.get(i).length())).append(GAP);
                }
            }
            all.append(line.toString().stripTrailing()).append('\n');
        }
        return all.toString();
    }

    private int width(int column) {
        return rows.stream()
                .filter(row -> row.size() > column)
                .mapToInt(row -> row.get(column).length())
                .max()
                .orElse(0);
    }
}
