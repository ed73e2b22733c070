package org.proviso.authoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.proviso.audit.Audit;
import org.proviso.audit.Finding;
import org.proviso.audit.Judged;
import org.proviso.source.Digest;

/**
 * What two packs of rules make of the same documents, where they differ.
 *
 * @param flips in the order of platforms, documents and rules
 */
public record Preview(List<Flip> flips) {
    public Preview {
        flips = List.copyOf(flips);
    }

    /**
     * One difference.
     *
     * @param rule of the new pack, or of the old one when the new one concludes nothing here
     * @param on the criterion of a finding; "" for a type or pattern of a provision
     * @param before in words, "" for nothing
     * @param after in words, "" for nothing
     * @param clause the words of the text
     */
    public record Flip(
            String platform, String document, String rule, String on, String before, String after, String clause) {}

    /** How many flips of a rule on a platform. */
    public record Count(String rule, String platform, int appeared, int gone, int changed) {}

    /** What differs between an audit with the old pack and one of the same files with the new one. */
    public static Preview of(Audit old, Audit fresh) {
        Map<String, Flip> before = said(old);
        Map<String, Flip> after = said(fresh);
        List<Flip> flips = new ArrayList<>();
        after.forEach((key, now) -> {
            Flip then = before.get(key);
            if (then == null) {
                flips.add(now);
            } else if (!then.after().equals(now.after())) {
                flips.add(flip(now, then.after(), now.after()));
            }
        });
        before.forEach((key, then) -> {
            if (!after.containsKey(key)) {
                flips.add(flip(then, then.after(), ""));
            }
        });
        flips.sort(Comparator.comparing(Flip::platform)
                .thenComparing(Flip::document)
                .thenComparing(Flip::rule)
                .thenComparing(Flip::on)
                .thenComparing(Flip::clause));
        return new Preview(flips);
    }

    private static Flip flip(Flip of, String before, String after) {
        return new Flip(of.platform(), of.document(), of.rule(), of.on(), before, after, of.clause());
    }

    private static Map<String, Flip> said(Audit audit) {
        Map<String, Flip> said = new TreeMap<>();
        for (Finding finding : audit.findings()) {
            String document = finding.document().map(Object::toString).orElse("");
            String clause = finding.quotes().stream()
                    .map(evidence -> evidence.quote().text())
                    .distinct()
                    .collect(Collectors.joining(" ... "));
            String now = finding.outcome().word() + ", " + finding.severity().word() + ", " + finding.rule();
            String place = finding.provision().map(Object::toString).orElse("");
            put(
                    said,
                    "finding " + finding.platform() + "\n" + document + "\n" + place + "\n" + finding.criterion(),
                    new Flip(
                            finding.platform(),
                            document,
                            finding.rule().value(),
                            finding.criterion().value(),
                            "",
                            now,
                            clause));
        }
        audit.provisions().forEach(judged -> types(judged, said));
        return said;
    }

    private static void types(Judged judged, Map<String, Flip> said) {
        String platform = judged.document().source().platform();
        String document = judged.document().source().id().toString();
        List<String> all = new ArrayList<>();
        judged.types().keySet().forEach(type -> all.add(type.value()));
        judged.patterns().forEach(pattern -> all.add(pattern.value()));
        for (String type : all) {
            put(
                    said,
                    "type " + judged.provision().id() + "\n" + type,
                    new Flip(platform, document, type, "", "", "concluded", judged.text()));
        }
    }

    private static void put(Map<String, Flip> said, String key, Flip flip) {
        String free = key;
        for (int i = 2; said.containsKey(free); i++) {
            free = key + "\n" + i;
        }
        said.put(free, flip);
    }

    /** By rule and platform, in the order of their names. */
    public List<Count> counts() {
        Map<String, int[]> counts = new TreeMap<>();
        for (Flip flip : flips) {
            int[] count = counts.computeIfAbsent(flip.rule() + "\n" + flip.platform(), k -> new int[3]);
            count[flip.before().isEmpty() ? 0 : flip.after().isEmpty() ? 1 : 2]++;
        }
        List<Count> all = new ArrayList<>();
        counts.forEach((key, count) -> {
            String[] names = key.split("\n", -1);
            all.add(new Count(names[0], names[1], count[0], count[1], count[2]));
        });
        return all;
    }

    /** Of all that differs. */
    public Digest digest() {
        return Digest.of(flips.toString());
    }
}
