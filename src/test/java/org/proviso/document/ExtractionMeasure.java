package org.proviso.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;

/** Measures what is read of real pages against the Markdown of the same pages. See docs/extraction.md for the command. */
final class ExtractionMeasure {
    /**
     * One document, of one page or of several fragments.
     *
     * @param absent sentences of the reference that the page as captured does not hold at all, hidden or not
     * @param missed other sentences of the reference that are in no provision
     * @param foreign provisions that are not in the reference
     * @param headings headings of the reference
     * @param headless those of them that stand over no section
     */
    record Measured(
            String name,
            int sentences,
            int provisions,
            List<String> absent,
            List<String> missed,
            List<String> foreign,
            int headings,
            List<String> headless) {
        /** Most of the reference is of another version than the page, or of a page that it could not read. */
        boolean isOfAnotherVersion() {
            return sentences == 0 || absent.size() * 10 > sentences;
        }

        double kept() {
            return sentences == absent.size() ? 1 : 1 - (double) missed.size() / (sentences - absent.size());
        }

        double strange() {
            return provisions == 0 ? 0 : (double) foreign.size() / provisions;
        }

        double badness() {
            return 1 - kept() + strange();
        }

        @Override
        public String toString() {
            return "%6.1f %% of %4d sentences (%d more not on the page)   %5.1f %% of %4d provisions foreign   %s"
                    .formatted(
                            100 * kept(), sentences - absent.size(), absent.size(), 100 * strange(), provisions, name);
        }
    }

    private final Path corpus;
    private final References references;
    private final DocumentReader reader = new DocumentReader(Limits.DEFAULT);

    ExtractionMeasure(Path corpus) throws IOException {
        this.corpus = corpus;
        this.references = References.clone(corpus.resolve("ai-policies.bundle").toAbsolutePath());
    }

    public static void main(String[] args) throws IOException {
        var corpus = Path.of(System.getProperty("proviso.shared", "../shared"), "corpus");
        boolean detailed = args.length > 0;
        var all = new ExtractionMeasure(corpus.toAbsolutePath())
                .measureAll().stream()
                        .filter(measured -> !detailed || measured.name().contains(args[0]))
                        .toList();
        all.forEach(measured -> report(measured, detailed));
        summary(all);
    }

    List<Measured> measureAll() throws IOException {
        List<Measured> all = new ArrayList<>();
        for (var document : documents().entrySet()) {
            measure(document.getKey(), document.getValue(), all);
        }
        return all;
    }

    /** Of several documents together: shares of the reference's sentences that were kept, and of provisions that it lacks. */
    record Figures(
            int sentences,
            int provisions,
            int headings,
            double kept,
            double keptOfThosePresent,
            double foreign,
            double headed) {
        static Figures of(List<Measured> some) {
            int sentences = some.stream().mapToInt(Measured::sentences).sum();
            int absent = some.stream().mapToInt(m -> m.absent().size()).sum();
            int missed = some.stream().mapToInt(m -> m.missed().size()).sum();
            int provisions = some.stream().mapToInt(Measured::provisions).sum();
            int foreign = some.stream().mapToInt(m -> m.foreign().size()).sum();
            int headings = some.stream().mapToInt(Measured::headings).sum();
            int headless = some.stream().mapToInt(m -> m.headless().size()).sum();
            return new Figures(
                    sentences,
                    provisions,
                    headings,
                    1 - (double) (absent + missed) / sentences,
                    1 - (double) missed / (sentences - absent),
                    (double) foreign / provisions,
                    1 - (double) headless / headings);
        }
    }

    private static void report(Measured measured, boolean detailed) {
        System.out.println(measured);
        if (detailed) {
            measured.absent().forEach(s -> System.out.println("    absent   " + s));
            measured.missed().forEach(s -> System.out.println("    missed   " + s));
            measured.headless().forEach(s -> System.out.println("    headless " + s));
            measured.foreign().forEach(s -> System.out.println("    foreign  " + s));
        }
    }

    private static void summary(List<Measured> all) {
        figures("All", all);
        figures(
                "The reference is of another version",
                all.stream().filter(Measured::isOfAnotherVersion).toList());
        var comparable = all.stream().filter(m -> !m.isOfAnotherVersion()).toList();
        figures("The reference is of the same version", comparable);
        System.out.println("The ten worst of these:");
        comparable.stream()
                .sorted(Comparator.comparingDouble(Measured::badness).reversed())
                .limit(10)
                .forEach(System.out::println);
    }

    private static void figures(String which, List<Measured> some) {
        var figures = Figures.of(some);
        System.out.printf(
                "%n%s: %d documents%n%d sentences, %.1f %% in provisions; of those on the page %.1f %%%n"
                        + "%d provisions, %.1f %% not in the reference%n%d headings, %.1f %% over a section%n",
                which,
                some.size(),
                figures.sentences(),
                100 * figures.kept(),
                100 * figures.keptOfThosePresent(),
                figures.provisions(),
                100 * figures.foreign(),
                figures.headings(),
                100 * figures.headed());
    }

    /** Captured pages by document and moment, fragments of one document together. */
    private Map<String, List<Path>> documents() throws IOException {
        Map<String, List<Path>> documents = new TreeMap<>();
        var lines = Files.readAllLines(corpus.resolve("html/captured.tsv"));
        for (String line : lines.subList(1, lines.size())) {
            var fields = line.split("\t", -1);
            String name = fields[0].replaceFirst("\\.html$", "").replaceFirst(" #.*$", "");
            documents
                    .computeIfAbsent(name + " " + fields[1], n -> new ArrayList<>())
                    .add(corpus.resolve("html").resolve(fields[0]));
        }
        return documents;
    }

    private void measure(String nameAndMoment, List<Path> pages, List<Measured> into) throws IOException {
        int cut = nameAndMoment.lastIndexOf(' ');
        var reference = references.at(
                Instant.parse(nameAndMoment.substring(cut + 1).replace("+00:00", "Z")),
                nameAndMoment.substring(0, cut));
        if (reference.isEmpty()) {
            System.out.println("no reference for " + nameAndMoment);
            return;
        }
        List<String> provisions = pages.stream().flatMap(this::provisions).toList();
        String over = headings(pages);
        String read = Words.bare(String.join(" ", provisions)) + over;
        var headings = references.headings(reference.get());
        String expected = Words.bare(references.text(reference.get()));
        var sentences = references.sentences(reference.get());
        String page = whole(pages);
        var missing =
                sentences.stream().filter(s -> !read.contains(Words.bare(s))).toList();
        into.add(new Measured(
                nameAndMoment,
                sentences.size(),
                provisions.size(),
                missing.stream().filter(s -> !page.contains(Words.bare(s))).toList(),
                missing.stream().filter(s -> page.contains(Words.bare(s))).toList(),
                provisions.stream().filter(p -> isForeign(p, expected)).toList(),
                headings.size(),
                headings.stream().filter(h -> !over.contains(Words.bare(h))).toList()));
    }

    /** Everything that the pages hold as text, furniture and hidden parts and all. */
    private static String whole(List<Path> pages) throws IOException {
        var whole = new StringBuilder();
        for (Path page : pages) {
            whole.append(Words.bare(Jsoup.parse(page.toFile()).wholeText()));
        }
        return whole.toString();
    }

    /** A line that the reference has as a paragraph and the reader took for a heading has come out too. */
    private String headings(List<Path> pages) {
        var headings = new StringBuilder();
        for (Path page : pages) {
            if (reader.read(new SourceFile("platform", page.toString(), page)) instanceof Reading.Read read) {
                read.document().sections().forEach(s -> headings.append(Words.bare(s.heading())));
            }
        }
        return headings.toString();
    }

    private Stream<String> provisions(Path page) {
        var reading = reader.read(new SourceFile("platform", page.toString(), page));
        return reading instanceof Reading.Read read
                ? read.document().provisions().stream()
                        .map(p -> p.span().of(read.document().text()))
                : Stream.of();
    }

    /** Less than half of its letters stand in sentences that the reference has. */
    private static boolean isForeign(String provision, String expected) {
        int all = 0;
        int found = 0;
        for (String sentence : Words.sentences(provision.replace(" | ", "\n"))) {
            String bare = Words.bare(sentence);
            all += bare.length();
            found += expected.contains(bare) ? bare.length() : 0;
        }
        return found * 2 < all;
    }
}
