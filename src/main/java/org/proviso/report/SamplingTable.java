package org.proviso.report;

import static org.proviso.sheet.TableColumn.head;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.proviso.audit.Judged;
import org.proviso.review.ReviewColumn;
import org.proviso.sheet.Cell;
import org.proviso.sheet.Table;
import org.proviso.sheet.TableColumn;
import org.proviso.sheet.Tone;

/** What was drawn for a reader, with room for what the reader finds. */
final class SamplingTable {
    static final String NAME = "Sampling";
    static final String POPULATION = "Population";
    static final String PLATFORM = "Platform";
    static final String TYPE = "Type";
    private static final int LONGEST = 1_500;
    private final AuditIndex index;
    private final Sample sample;

    SamplingTable(AuditIndex index, Sample sample) {
        this.index = index;
        this.sample = sample;
    }

    Table<Sample.Item> table() {
        return new Table<>(
                NAME,
                "Sampling: what a reader is to read, drawn from the findings and from the provisions without one. How it was drawn"
                        + " and what it tells: see " + ErrorRatesPage.NAME + ".",
                "Nothing was drawn.",
                1,
                Stream.of(drawn(), reader(), onScreen()).flatMap(List::stream).toList(),
                Sample.Item::id,
                sample.drawn());
    }

    private List<TableColumn<Sample.Item>> drawn() {
        return List.of(
                head("Item", 21, "The item's own id: the same in every run while its words are the same.")
                        .code(Sample.Item::id),
                head(POPULATION, 11, "What it was drawn from.")
                        .word(
                                Map.of(
                                        Sample.Population.FINDING.word(), Tone.NOTICE,
                                        Sample.Population.UNFLAGGED.word(), Tone.QUIET),
                                item -> item.population().word()),
                head(PLATFORM, 15, "Whose document it stands in.").text(Sample.Item::platform),
                head(TYPE, 20, "Of a finding its kind, of a provision the type that it states most surely.")
                        .text(Sample.Item::type),
                head("Where", 22, "Leads to the finding or the provision.").cell(SamplingTable::where),
                head("What is claimed", 38, "What the program says: the reader says whether it is so.")
                        .text(this::claim),
                head("Words", 66, "The words to read. A text that is longer stands whole on the sheet Provisions.")
                        .text(SamplingTable::words));
    }

    private List<TableColumn<Sample.Item>> reader() {
        return ReviewColumn.ofSampling().stream()
                .map(column -> head(column.header(), column.width(), column.help())
                        .forReviewers(column.words())
                        .<Sample.Item>text(
                                item -> index.review().sampled(item.id()).getOrDefault(column, "")))
                .toList();
    }

    private static List<TableColumn<Sample.Item>> onScreen() {
        return List.of(head(
                        "Order of the draw",
                        62,
                        "SHA-256 of seed, line feed and item: the order within platform and type.")
                .forMachines()
                .code(Sample.Item::order));
    }

    private static Cell where(Sample.Item item) {
        return item.finding()
                .map(finding -> Cell.link(finding.id(), FindingsTable.NAME, finding.id()))
                .orElseGet(() -> provision(item.provision().orElseThrow()));
    }

    private static Cell provision(Judged judged) {
        String id = judged.provision().id().toString();
        return Cell.link(id, ProvisionsTable.NAME, id);
    }

    private String claim(Sample.Item item) {
        return item.finding()
                .map(finding -> finding.statement() + "\nHeld against " + finding.criterion() + ", "
                        + index.criterion(finding).title() + ".")
                .orElse("No rule raised a finding here.");
    }

    private static String words(Sample.Item item) {
        return item.provision()
                .map(judged -> Phrasing.shortened(judged.text(), LONGEST))
                .orElse(Phrasing.NOTHING_TO_QUOTE + "; the sheet Missing has the search");
    }
}
