package org.proviso.authoring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.proviso.regulation.Catalogue;
import org.proviso.rule.Approvals;
import org.proviso.rule.Foundation;
import org.proviso.rule.Life;
import org.proviso.rule.Rule;
import org.proviso.rule.RuleBook;
import org.proviso.source.Digest;
import org.proviso.source.Nearest;
import org.proviso.source.Place;
import org.proviso.source.Problems;
import org.proviso.text.Folder;
import org.proviso.text.Node;
import org.proviso.text.YamlLines;
import org.proviso.text.YamlValue;

/** Writes down what people attest of rules. It believes the name that it is given. */
final class Signing {
    private static final String HEAD = """
            # What people attested of rules. An attestation, not an authentication: whoever can write this file can write any name into it.
            # "proviso rules approve" and "proviso rules preview" add to it; nothing is taken away.
            """;
    private static final String NOT_DONE = "Nothing was approved.";

    private final Pack pack;
    private final RuleBook book;
    private final Catalogue catalogue;
    private final Problems problems;

    Signing(Pack pack, RuleBook book, Catalogue catalogue, Problems problems) {
        this.pack = pack;
        this.book = book;
        this.catalogue = catalogue;
        this.problems = problems;
    }

    /** Who attests, when. */
    record Signer(String name, String role, LocalDate date) {}

    /** The new texts of the files that approving these rules changes; none when there is a problem. */
    Map<String, String> approve(List<String> ids, Signer signer) {
        Optional<Digest> preview = lastPreview();
        if (preview.isEmpty()) {
            problem(
                    "APPR-005",
                    Place.of(pack.folder().origin()),
                    "No preview of what these rules say now is on record. Run \"proviso rules preview\" and look at what it says.");
        }
        Examiner examiner = new Examiner(book, catalogue, Workshop.FLOOR);
        List<Entry> approved = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        for (String id : ids) {
            Optional<Rule> rule = book.rules().stream()
                    .filter(each -> each.id().value().equals(id))
                    .findFirst();
            if (rule.isEmpty()) {
                List<String> known =
                        book.rules().stream().map(each -> each.id().value()).toList();
                problem("APPR-001", Place.of(id), "There is no rule \"" + id + "\"." + Nearest.hint(id, known));
            } else {
                check(rule.get(), signer, examiner.examine(rule.get()));
                Entry entry = entry(id);
                Entry marked = entry.with("status", DeskColumn.word(Life.Status.APPROVED));
                approved.add(marked);
                Digest restsOn =
                        Foundation.of(rule.get(), book).digest(rule.get().id());
                preview.ifPresent(digest -> lines.add(line(marked, restsOn, digest, signer)));
            }
        }
        return problems.isEmpty() ? files(approved, lines) : Map.of();
    }

    private void check(Rule rule, Signer signer, List<Examined.Result> results) {
        Life.Status status = rule.life().status();
        if (status != Life.Status.IN_REVIEW && status != Life.Status.SHIPPED) {
            problem(
                    "APPR-002",
                    rule.place(),
                    "\"" + rule.id() + "\" is " + status.word() + "; what is in review or shipped can be approved.");
        }
        List<String> authors = new ArrayList<>(List.of(rule.life().author()));
        rule.life().changedBy().ifPresent(authors::add);
        if (authors.stream().map(Signing::plain).anyMatch(plain(signer.name())::equals)) {
            problem(
                    "APPR-003",
                    rule.place(),
                    "\"" + signer.name() + "\" wrote or last changed \"" + rule.id()
                            + "\"; somebody else approves it.");
        }
        boolean whole = !rule.examples().flagged().isEmpty()
                && !rule.examples().notFlagged().isEmpty()
                && !rule.examples().nearMisses().isEmpty();
        long red = results.stream().filter(result -> !result.green()).count();
        if (!whole || red > 0) {
            problem(
                    "APPR-004",
                    rule.place(),
                    "\"" + rule.id() + "\" has " + rule.examples().flagged().size() + " examples that are flagged, "
                            + rule.examples().notFlagged().size() + " that are not, "
                            + rule.examples().nearMisses().size() + " near misses, and " + red
                            + " that do not come out; at least one of each is needed, and all must come out.");
        }
    }

    private static String plain(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }

    private Entry entry(String id) {
        return pack.entries().stream()
                .filter(entry -> entry.sort().isRule() && entry.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("a rule of no file: " + id));
    }

    private Map<String, String> files(List<Entry> approved, List<String> attested) {
        Map<String, String> files = new LinkedHashMap<>();
        for (Entry entry : approved) {
            YamlLines lines = YamlLines.of(files.getOrDefault(entry.file(), text(entry.file())));
            lines.put(entry.sort().section(), entry.id(), EntryLines.of(entry, pack.find(entry.key()), lines));
            files.put(entry.file(), lines.text());
        }
        files.put(Approvals.FILE, added("approvals", attested));
        return files;
    }

    /** The new text of the file of approvals with a preview on record. */
    Map<String, String> record(Preview preview, Digest against, LocalDate date) {
        Map<String, String> line = new LinkedHashMap<>();
        line.put("content", pack.contentDigest().hex());
        line.put("against", against.hex());
        line.put("result", preview.digest().hex());
        line.put("flips", String.valueOf(preview.flips().size()));
        line.put("date", date.toString());
        return Map.of(Approvals.FILE, added("previews", List.of("  - " + inLine(line))));
    }

    /** Of the last preview of what the pack says now. */
    private Optional<Digest> lastPreview() {
        String now = pack.contentDigest().hex();
        return pack.file(Approvals.FILE, new Problems()).at("previews").items().stream()
                .filter(node -> node.at("content").text().equals(now))
                .map(node -> new Digest(node.at("result").text()))
                .reduce((first, second) -> second);
    }

    private static String line(Entry entry, Digest restsOn, Digest preview, Signer signer) {
        Map<String, String> line = new LinkedHashMap<>();
        line.put("rule", entry.id());
        line.put("content", entry.content().hex());
        line.put("rests-on", restsOn.hex());
        line.put("preview", preview.hex());
        line.put("name", signer.name());
        line.put("role", signer.role());
        line.put("date", signer.date().toString());
        return "  - " + inLine(line);
    }

    private static String inLine(Map<String, String> line) {
        Map<String, Node> nodes = new LinkedHashMap<>();
        line.forEach((key, value) -> nodes.put(key, Node.text(Place.of(""), value, new Problems())));
        return YamlValue.inLine(Node.mapping(Place.of(""), nodes, new Problems()));
    }

    private String added(String section, List<String> lines) {
        String text = text(Approvals.FILE);
        String whole = text.isEmpty() ? HEAD : text;
        List<String> all = new ArrayList<>(whole.lines().toList());
        int at = all.indexOf(section + ":");
        if (at < 0) {
            all.add(section + ":");
            at = all.size() - 1;
        }
        int end = at + 1;
        while (end < all.size() && all.get(end).startsWith(" ")) {
            end++;
        }
        all.addAll(end, lines);
        return String.join("\n", all) + "\n";
    }

    private String text(String file) {
        return pack.folder().entries().stream()
                .filter(entry -> entry.name().equals(file))
                .map(Folder.Entry::text)
                .findFirst()
                .orElse("");
    }

    private void problem(String code, Place place, String found) {
        problems.add(code, place, found, NOT_DONE);
    }
}
