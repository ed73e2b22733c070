package org.proviso.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Finds running headers, footers and page numbers: lines at the edges of pages that come again on other pages. */
final class PdfFurniture {
    /** How many lines from each end of a page may be furniture. */
    private static final int EDGE = 3;

    private PdfFurniture() {}

    static List<PdfLine> without(List<PdfLine> lines) {
        Map<Integer, List<PdfLine>> pages = new TreeMap<>();
        lines.forEach(line ->
                pages.computeIfAbsent(line.page(), p -> new ArrayList<>()).add(line));
        Map<String, Integer> seen = new HashMap<>();
        for (var page : pages.values()) {
            Set<String> forms = new HashSet<>();
            edges(page).forEach(line -> forms.add(line.form()));
            forms.forEach(form -> seen.merge(form, 1, Integer::sum));
        }
        int enough = Math.max(2, pages.size() / 3);
        Set<PdfLine> furniture = new HashSet<>();
        for (var page : pages.values()) {
            edges(page)
                    .filter(line -> line.isPageNumber() || seen.getOrDefault(line.form(), 0) >= enough)
                    .forEach(furniture::add);
        }
        return lines.stream().filter(line -> !furniture.contains(line)).toList();
    }

    private static Stream<PdfLine> edges(List<PdfLine> page) {
        var downwards =
                page.stream().sorted(Comparator.comparingDouble(PdfLine::y)).toList();
        int size = downwards.size();
        return Stream.concat(downwards.stream().limit(EDGE), downwards.stream().skip(Math.max(EDGE, size - EDGE)));
    }
}
