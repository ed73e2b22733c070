package org.proviso.report;

import static org.proviso.sheet.Formula.Where.is;
import static org.proviso.sheet.Formula.Where.isFilled;
import static org.proviso.sheet.Formula.Where.isNot;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import org.proviso.review.ReviewColumn;
import org.proviso.sheet.Cell;
import org.proviso.sheet.Formula;
import org.proviso.sheet.Formula.Where;
import org.proviso.sheet.Page;
import org.proviso.sheet.Page.Look;
import org.proviso.sheet.Page.Slot;

/** How the sample was drawn, so that a stranger can draw it again, and what the reader's verdicts tell. */
final class ErrorRatesPage {
    static final String NAME = "Error rates";
    private static final String VERDICT = ReviewColumn.VERDICT.header();
    private static final String NONE = "none read";
    private static final String UNSURE = "unsure";
    private static final int READ = 2;
    private static final int ERRORS = 3;
    private final AuditIndex index;
    private final Sample sample;
    private final Lines lines = new Lines(44, 12, 12, 16, 12, 14, 14, 30);

    ErrorRatesPage(AuditIndex index, Sample sample) {
        this.index = index;
        this.sample = sample;
    }

    Page page() {
        lines.title(NAME)
                .whole(
                        Look.NOTE,
                        "What the verdicts on the sheet " + SamplingTable.NAME
                                + " tell of the whole run. The figures are formulas: they fill as the reader reads.");
        method();
        rates(Sample.Population.FINDING, "wrong", "Findings that are wrong, of the findings read");
        rates(
                Sample.Population.UNFLAGGED,
                "missed",
                "Provisions in which something was missed, of the unflagged ones read");
        return lines.page(NAME);
    }

    private void method() {
        long findings = sample.drawn().stream()
                .filter(item -> item.population() == Sample.Population.FINDING)
                .count();
        long unflagged = sample.drawn().size() - findings;
        lines.heading("Population and method")
                .fact(
                        "Populations",
                        sample.findings() + " findings, of which " + findings + " were drawn; " + sample.unflagged()
                                + " provisions without a finding, of which " + unflagged + " were drawn.")
                .fact("Seed", Slot.of(Look.CODE, sample.seed()))
                .fact(
                        "Order",
                        "Each population is sorted by platform, by type, and then by the SHA-256 (hexadecimal) of the seed, a line"
                                + " feed and the item's id, as code points compare.")
                .fact(
                        "Draw",
                        "Of N items sorted so, n are drawn: item number floor((i + u) \u00b7 N / n) for i from 0 to n \u2212 1, counted from"
                                + " 0. u is the first eight hexadecimal digits of the SHA-256 of the seed, a line feed and the name of the"
                                + " population, divided by 2^32. Every item has the same chance, n / N.")
                .fact(
                        "Ids",
                        "F- and 16 digits of the SHA-256 of a finding's fingerprint, a line feed and its content digest; P- and those of"
                                + " a provision's id, a line feed and its words.")
                .fact(
                        "Interval",
                        "Wilson's score interval at 95 %, without a correction for finite populations. Items that the reader is unsure of"
                                + " are left out. An interval over few items is wide, and says so by its width.");
    }

    private void rates(Sample.Population population, String error, String heading) {
        lines.heading(heading);
        lines.line(
                Slot.of(Look.GRID_HEAD, "Of"),
                Slot.of(Look.GRID_HEAD_FIGURE, "Drawn"),
                Slot.of(Look.GRID_HEAD_FIGURE, "Read"),
                Slot.of(Look.GRID_HEAD_FIGURE, error),
                Slot.of(Look.GRID_HEAD_FIGURE, "Rate"),
                Slot.of(Look.GRID_HEAD_FIGURE, "At least"),
                Slot.of(Look.GRID_HEAD_FIGURE, "At most"));
        List<Sample.Item> items = sample.drawn().stream()
                .filter(item -> item.population() == population)
                .toList();
        Where from = is(SamplingTable.POPULATION, population.word());
        row("all platforms and types", error, items, from);
        strata(items, Sample.Item::platform, SamplingTable.PLATFORM, from, error);
        strata(items, Sample.Item::type, SamplingTable.TYPE, from, error);
    }

    private void strata(
            List<Sample.Item> items, Function<Sample.Item, String> by, String header, Where from, String error) {
        for (String stratum : new TreeSet<>(items.stream().map(by).toList())) {
            List<Sample.Item> drawn = items.stream()
                    .filter(item -> by.apply(item).equals(stratum))
                    .toList();
            row(header.toLowerCase(java.util.Locale.ROOT) + ": " + stratum, error, drawn, from, is(header, stratum));
        }
    }

    private void row(String label, String error, List<Sample.Item> drawn, Where... where) {
        List<String> verdicts = drawn.stream().map(this::verdict).toList();
        long read = verdicts.stream()
                .filter(verdict -> !verdict.isEmpty() && !verdict.equals(UNSURE))
                .count();
        long errors = verdicts.stream().filter(error::equals).count();
        List<Slot> slots = new ArrayList<>();
        slots.add(Slot.of(Look.GRID_CELL, label));
        slots.add(figure(drawn.size(), where));
        slots.add(figure(read, with(where, isFilled(VERDICT), isNot(VERDICT, UNSURE))));
        slots.add(figure(errors, with(where, is(VERDICT, error))));
        slots.add(share(new Formula.Share(ERRORS, READ, NONE), read, read == 0 ? 0 : (double) errors / read));
        slots.add(end(false, errors, read));
        slots.add(end(true, errors, read));
        lines.line(slots.toArray(Slot[]::new));
    }

    private String verdict(Sample.Item item) {
        return index.review().sampled(item.id()).getOrDefault(ReviewColumn.VERDICT, "");
    }

    private static Slot end(boolean upper, long errors, long read) {
        return share(
                new Formula.Wilson(upper, ERRORS, READ, NONE),
                read,
                read == 0 ? 0 : Formula.Wilson.end(upper, errors, read));
    }

    private static Slot share(Formula formula, long read, double issued) {
        return Slot.of(Look.GRID_SHARE, read == 0 ? Cell.live(formula, NONE) : Cell.live(formula, issued));
    }

    private static Slot figure(long issued, Where... where) {
        return Slot.of(Look.GRID_FIGURE, Cell.live(Formula.Count.of(SamplingTable.NAME, where), (double) issued));
    }

    private static Where[] with(Where[] where, Where... more) {
        List<Where> all = new ArrayList<>(List.of(where));
        all.addAll(List.of(more));
        return all.toArray(Where[]::new);
    }
}
