package org.proviso.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Tells the text of a page from its furniture: navigation, banners, footers, forms, lists of related links. */
final class MainContent {
    private static final Set<String> FURNITURE = Set.of("nav", "footer", "aside", "form", "dialog");

    private final List<Piece> pieces;
    private final List<Region> regions;
    private final int prose;

    private MainContent(HtmlWalk walk) {
        this.pieces = walk.pieces();
        this.regions = walk.regions();
        this.prose = regions.isEmpty() ? 0 : regions.get(0).prose;
    }

    static List<Block> of(HtmlWalk walk) {
        return new MainContent(walk).blocks();
    }

    private List<Block> blocks() {
        var kept = new boolean[pieces.size()];
        var root = root();
        if (root >= 0) {
            keep(root, kept);
        }
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < kept.length; i++) {
            if (kept[i]) {
                blocks.add(pieces.get(i).block());
            }
        }
        return blocks;
    }

    private int root() {
        int best = regions.isEmpty() ? -1 : 0;
        for (int i = 0; i < regions.size(); i++) {
            var region = regions.get(i);
            boolean isMain = region.element.normalName().equals("main")
                    || region.element.attr("role").equals("main");
            if (isMain && region.prose * 2 > prose) {
                best = i;
            }
        }
        return best;
    }

    private void keep(int root, boolean[] kept) {
        var whole = regions.get(root);
        Arrays.fill(kept, whole.from, whole.to, true);
        int next = root + 1;
        while (next < whole.next) {
            var region = regions.get(next);
            if (isFurniture(region, whole)) {
                Arrays.fill(kept, region.from, region.to, false);
                next = region.next;
            } else {
                next++;
            }
        }
    }

    private boolean isFurniture(Region region, Region whole) {
        if (region.inked == 0) {
            return false;
        }
        boolean minor = region.prose * 3 < whole.prose;
        return minor && FURNITURE.contains(region.element.normalName());
    }
}
