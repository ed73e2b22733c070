package org.proviso.review;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.proviso.source.Digest;

/**
 * The run that this one is compared with.
 *
 * @param run its id
 * @param asOf the day whose law it applied
 * @param documents by id; provisions in the order of their documents
 * @param findings those that it made, without those that it told to be gone
 * @param head how far the review log had come when its reports were written
 * @param digest of its findings.json
 */
public record Baseline(
        String run,
        String asOf,
        Map<String, Paper> documents,
        List<Clause> provisions,
        List<Past> findings,
        Head head,
        Digest digest) {
    public Baseline {
        documents = new TreeMap<>(documents);
        provisions = List.copyOf(provisions);
        findings = List.copyOf(findings);
    }

    /** A document of that run. */
    record Paper(String platform, String type) {
        Key key() {
            return new Key(platform, type);
        }
    }

    /** What makes a document of two runs the same document. */
    record Key(String platform, String type) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            int byPlatform = platform.compareTo(other.platform);
            return byPlatform != 0 ? byPlatform : type.compareTo(other.type);
        }
    }

    /** A provision of that run, and where it stood. */
    record Clause(String id, String document, List<String> heading, String text, int start, int end) {
        Clause {
            heading = List.copyOf(heading);
        }
    }

    /**
     * The end of a review log at some time.
     *
     * @param lines how many there were
     * @param digest of the last; "" when there was none
     */
    public record Head(int lines, String digest) {}

    /** Every platform that it had a document of. */
    public Set<String> platforms() {
        Set<String> platforms = new TreeSet<>();
        documents.values().forEach(paper -> platforms.add(paper.platform()));
        return platforms;
    }
}
