package org.proviso.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Tells the text of a page from its furniture: navigation, banners, footers, forms, lists of related links. */
final class MainContent {
    private static final double MOST = 0.8;
    private static final double HALF = 0.5;
    private static final double SOME = 0.25;
    private static final double HARDLY = 0.1;
    /** Beyond it a part is looked into rather than dropped for its many links. */
    private static final int LITTLE_PROSE = 300;
    /** Characters of prose that a text has for each button; banners and forms have fewer. */
    private static final int PROSE_PER_CONTROL = 400;

    private final List<Piece> pieces;
    private final List<Region> regions;

    private MainContent(HtmlWalk walk) {
        this.pieces = walk.pieces();
        this.regions = walk.regions();
    }

    static List<Block> of(HtmlWalk walk) {
        return new MainContent(walk).blocks();
    }

    private List<Block> blocks() {
        var kept = new boolean[pieces.size()];
        if (!regions.isEmpty()) {
            keep(root(), kept);
        }
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < kept.length; i++) {
            if (kept[i] && !pieces.get(i).leadsAbout()) {
                blocks.add(pieces.get(i).block());
            }
        }
        return blocks;
    }

    /** The part that calls itself main, if most of the page's prose stands in it; else the body. */
    private int root() {
        var body = regions.get(0);
        for (int i = 1; i < regions.size(); i++) {
            var region = regions.get(i);
            if (region.isMain() && region.prose > HALF * body.prose) {
                return region.titles > 0 ? i : withTitle(i);
            }
        }
        return 0;
    }

    /** Some pages put the title and the words under it before their main part: then the part around both, if it is hardly larger. */
    private int withTitle(int main) {
        var inner = regions.get(main);
        for (int i = main - 1; i >= 0; i--) {
            var region = regions.get(i);
            if (region.next >= inner.next && region.titles > 0) {
                return region.inked - inner.inked < HARDLY * inner.inked ? i : main;
            }
        }
        return main;
    }

    private void keep(int root, boolean[] kept) {
        var whole = regions.get(root);
        var core = core(root);
        Arrays.fill(kept, whole.from, whole.to, true);
        int next = root + 1;
        while (next < whole.next) {
            var region = regions.get(next);
            if (region.inked > 0 && isFurniture(region, whole, core)) {
                Arrays.fill(kept, region.from, region.to, false);
                next = region.next;
            } else {
                next += 1;
            }
        }
    }

    /** The innermost region that holds most of the prose. */
    private Region core(int root) {
        var core = regions.get(root);
        double most = MOST * core.prose;
        int end = core.next;
        for (int i = root + 1; i < end; i++) {
            if (regions.get(i).prose >= most) {
                core = regions.get(i);
                end = core.next;
            }
        }
        return core;
    }

    private boolean isFurniture(Region region, Region whole, Region core) {
        double share = whole.prose == 0 ? 0 : (double) region.prose / whole.prose;
        if (region == core || share > HALF) {
            return false;
        }
        if (Furniture.isByMeaning(region.element) || isContents(region)) {
            return true;
        }
        boolean outside = region.from >= core.to || region.to <= core.from;
        return outside ? isFurnitureAround(region, share) : isFurnitureWithin(region, share);
    }

    private static boolean isFurnitureAround(Region region, double share) {
        if (region.linkDensity() > HALF && region.prose < LITTLE_PROSE) {
            return true;
        }
        return region.titles == 0 && (isCrowded(region) || (share < SOME && Furniture.isByName(region)));
    }

    private static boolean isFurnitureWithin(Region region, double share) {
        boolean isEmpty = region.prose == 0 && region.headings == 0;
        boolean looksLikeIt = region.linkDensity() > SOME || isCrowded(region) || isEmpty;
        return share < SOME && looksLikeIt && Furniture.isByName(region);
    }

    /** More buttons than a text has. */
    private static boolean isCrowded(Region region) {
        return region.controls * PROSE_PER_CONTROL > region.prose;
    }

    /** A table of contents: links into the page and little else. */
    private static boolean isContents(Region region) {
        return region.prose == 0 && region.local > MOST * region.inked;
    }
}
