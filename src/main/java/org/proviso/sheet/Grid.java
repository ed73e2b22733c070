package org.proviso.sheet;

import java.util.List;

/** A sheet of texts and nothing else: for programs that read cells by their places. A blank text is no cell. */
public record Grid(String name, List<List<String>> rows) implements Sheet {
    public Grid {
        Sheet.checked(name);
        rows = rows.stream().map(List::copyOf).toList();
    }
}
