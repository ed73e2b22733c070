package org.proviso.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.proviso.audit.Audit;
import org.proviso.audit.Engagement;
import org.proviso.audit.Finding;
import org.proviso.audit.Workpaper;
import org.proviso.review.Review;
import org.proviso.source.Digest;

class SampleTest {
    @Test
    void theSameSeedDrawsTheSameItemsAndAnotherSeedOthers() {
        List<String> first = drawn(3, "one");

        assertThat(drawn(3, "one")).isEqualTo(first);
        assertThat(List.of("two", "three", "four"))
                .anySatisfy(seed -> assertThat(drawn(3, seed)).isNotEqualTo(first));
    }

    @Test
    void withoutASeedTheRunsIdIsIt() {
        assertThat(Sample.of(new AuditIndex(Fixtures.audit(), Review.none())).seed())
                .isEqualTo(Fixtures.run().id());
    }

    @Test
    void noItemIsDrawnTwiceAndASmallPopulationIsDrawnWhole() {
        Sample sample = sample(100, "one");

        assertThat(sample.drawn()).extracting(Sample.Item::id).doesNotHaveDuplicates();
        assertThat(sample.drawn()).hasSize((int) (sample.findings() + sample.unflagged()));
        assertThat(sample.findings()).isEqualTo(Fixtures.audit().findings().size());
    }

    @Test
    void aProvisionWithAFindingIsNotDrawnAmongThoseWithout() {
        var flagged = new HashSet<String>();
        Fixtures.audit().findings().forEach(finding -> finding.provision().ifPresent(id -> flagged.add(id.toString())));

        assertThat(sample(100, "one").drawn())
                .filteredOn(item -> item.population() == Sample.Population.UNFLAGGED)
                .isNotEmpty()
                .noneMatch(item -> flagged.contains(
                        item.provision().orElseThrow().provision().id().toString()));
    }

    /** As the sheet Error rates tells a stranger to, with nothing but digests and arithmetic. */
    @Test
    void aStrangerDrawsTheSameByTheMethodAsItIsWritten() {
        String seed = "seed";
        var all = new ArrayList<String[]>();
        for (Finding finding : Fixtures.audit().findings()) {
            String id = "F-"
                    + Digest.of(finding.fingerprint().hex() + "\n"
                                    + finding.contentDigest().hex())
                            .hex()
                            .substring(0, 16);
            all.add(new String[] {
                finding.platform(),
                finding.kind().word(),
                Digest.of(seed + "\n" + id).hex(),
                id
            });
        }
        all.sort(Comparator.comparing((String[] row) -> row[0])
                .thenComparing(row -> row[1])
                .thenComparing(row -> row[2]));
        double u = Long.parseLong(Digest.of(seed + "\nfinding").hex().substring(0, 8), 16) / Math.pow(2, 32);
        var byHand = new ArrayList<String>();
        for (int i = 0; i < 3; i++) {
            byHand.add(all.get((int) Math.floor((i + u) * all.size() / 3))[3]);
        }

        assertThat(sample(3, seed).drawn())
                .filteredOn(item -> item.population() == Sample.Population.FINDING)
                .extracting(Sample.Item::id)
                .isEqualTo(byHand);
    }

    private static List<String> drawn(int size, String seed) {
        return sample(size, seed).drawn().stream().map(Sample.Item::id).toList();
    }

    private static Sample sample(int size, String seed) {
        Audit audit = Fixtures.with(Fixtures.audit(), new Workpaper(Engagement.NONE, size, Optional.of(seed)));
        return Sample.of(new AuditIndex(audit, Review.none()));
    }
}
