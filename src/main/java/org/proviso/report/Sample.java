package org.proviso.report;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.proviso.audit.Finding;
import org.proviso.audit.Judged;
import org.proviso.rule.ProvisionTypeId;
import org.proviso.source.Digest;

/**
 * What is drawn for a reader, so that wrong findings and missed ones can be estimated: a systematic sample with a start from the seed,
 * over each population in the order of platform, type and digest. Every item of a population has the same chance, and platforms and
 * types come up in proportion. The same run and seed draw the same items.
 *
 * @param seed the text that the draw hangs on
 * @param drawn in the order of their populations
 */
record Sample(String seed, long findings, long unflagged, List<Item> drawn) {
    Sample {
        drawn = List.copyOf(drawn);
    }

    /** What is drawn from. */
    enum Population {
        FINDING("finding"),
        UNFLAGGED("unflagged provision");

        private final String word;

        Population(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }
    }

    /**
     * One thing that can be drawn.
     *
     * @param id the same while the words are the same, in whatever run
     * @param order where the draw finds it within its platform and type
     */
    record Item(
            String id,
            String order,
            Population population,
            String platform,
            String type,
            Optional<Finding> finding,
            Optional<Judged> provision) {}

    static Sample of(AuditIndex index) {
        String seed = index.audit().workpaper().seed().orElse(index.run().id());
        int size = index.audit().workpaper().sampleSize();
        List<Item> findings = findings(index, seed);
        List<Item> unflagged = unflagged(index, seed);
        List<Item> drawn = new ArrayList<>(draw(findings, size, seed, Population.FINDING));
        drawn.addAll(draw(unflagged, size, seed, Population.UNFLAGGED));
        return new Sample(seed, findings.size(), unflagged.size(), drawn);
    }

    private static List<Item> findings(AuditIndex index, String seed) {
        List<Item> items = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Finding finding : index.audit().findings()) {
            String id = "F-"
                    + brief(
                            finding.fingerprint().hex() + "\n"
                                    + finding.contentDigest().hex(),
                            ids);
            items.add(new Item(
                    id,
                    order(seed, id),
                    Population.FINDING,
                    finding.platform(),
                    finding.kind().word(),
                    Optional.of(finding),
                    finding.provision().flatMap(at -> index.provision(at.toString()))));
        }
        return items;
    }

    private static List<Item> unflagged(AuditIndex index, String seed) {
        List<Item> items = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Judged judged : index.audit().provisions()) {
            String provision = judged.provision().id().toString();
            if (index.findingsOf(provision).isEmpty()) {
                String id = "P-" + brief(provision + "\n" + judged.text(), ids);
                items.add(new Item(
                        id,
                        order(seed, id),
                        Population.UNFLAGGED,
                        judged.document().source().platform(),
                        type(index, judged),
                        Optional.empty(),
                        Optional.of(judged)));
            }
        }
        return items;
    }

    private static String order(String seed, String id) {
        return Digest.of(seed + "\n" + id).hex();
    }

    /** Sixteen digits, and more where those are taken. */
    private static String brief(String text, Set<String> taken) {
        String brief = Digest.of(text).hex().substring(0, 16);
        String id = brief;
        for (int i = 2; !taken.add(id); i++) {
            id = brief + "-" + i;
        }
        return id;
    }

    /** The type that the provision states most surely. */
    private static String type(AuditIndex index, Judged judged) {
        return judged.types().entrySet().stream()
                .max(Map.Entry.<ProvisionTypeId, Double>comparingByValue()
                        .thenComparing(entry -> entry.getKey().value(), Comparator.reverseOrder()))
                .map(entry -> index.type(entry.getKey()))
                .orElse("none recognised");
    }

    private static List<Item> draw(List<Item> population, int size, String seed, Population which) {
        List<Item> sorted = population.stream()
                .sorted(Comparator.comparing(Item::platform)
                        .thenComparing(Item::type)
                        .thenComparing(Item::order))
                .toList();
        int number = Math.min(size, sorted.size());
        BigInteger start =
                new BigInteger(Digest.of(seed + "\n" + which.word()).hex().substring(0, 8), 16);
        BigInteger whole = BigInteger.ONE.shiftLeft(32);
        List<Item> drawn = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            drawn.add(sorted.get(whole.multiply(BigInteger.valueOf(i))
                    .add(start)
                    .multiply(BigInteger.valueOf(sorted.size()))
                    .divide(whole.multiply(BigInteger.valueOf(number)))
                    .intValueExact()));
        }
        return drawn;
    }
}
