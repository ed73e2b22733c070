package org.proviso.authoring;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.proviso.regulation.Catalogue;
import org.proviso.rule.RuleBook;
import org.proviso.rule.RuleBookReader;
import org.proviso.source.Digest;
import org.proviso.source.Nearest;
import org.proviso.source.Place;
import org.proviso.source.Problems;
import org.proviso.text.Folder;
import org.proviso.text.Node;
import org.proviso.text.Yaml;
import org.proviso.text.YamlLines;

/**
 * A desk held against the files that it was written from. All problems in one pass; while one stands, no file changes.
 *
 * @param files the new text of every file that changes, by its name in rules/
 * @param changes what changes, one sentence each
 * @param book the rules as they would be, what stands on the desk at the places of its cells
 */
record TakeIn(Map<String, String> files, List<String> changes, RuleBook book) {
    TakeIn {
        files = new LinkedHashMap<>(files);
        changes = List.copyOf(changes);
    }

    /** Reads the desk and says what taking it in would change. */
    static TakeIn of(
            DeskReader reader, Pack pack, RuleBook before, Catalogue catalogue, Problems problems, Problems remarks) {
        return new Taking(pack, before, catalogue, problems, remarks).take(reader);
    }

    /** The work of one taking in. */
    private static final class Taking {
        private final Pack pack;
        private final RuleBook before;
        private final Catalogue catalogue;
        private final Problems problems;
        private final Problems remarks;
        private final List<String> changes = new ArrayList<>();

        Taking(Pack pack, RuleBook before, Catalogue catalogue, Problems problems, Problems remarks) {
            this.pack = pack;
            this.before = before;
            this.catalogue = catalogue;
            this.problems = problems;
            this.remarks = remarks;
        }

        /** What is to be of an entry; it is in no file when somebody removed it and the desk did not change it. */
        private record Settled(Optional<Entry> entry, boolean changed) {}

        TakeIn take(DeskReader reader) {
            Map<String, String> was = manifest(reader.lists());
            List<Entry> written = new BookEntries(pack, problems).read(reader);
            checkRemoved(reader.name(), was, written);
            List<Entry> placed = new ArrayList<>();
            Set<Entry> changed = new LinkedHashSet<>();
            for (Entry entry : written) {
                Optional<Entry> now = pack.find(entry.key());
                Settled settled = settle(entry, now, was);
                settled.entry().ifPresent(placed::add);
                settled.entry().filter(each -> settled.changed()).ifPresent(changed::add);
            }
            pack.entries().stream()
                    .filter(entry -> !was.containsKey(entry.key()))
                    .filter(entry ->
                            written.stream().noneMatch(each -> each.key().equals(entry.key())))
                    .forEach(placed::add);
            // values at the places of their cells, also where the files keep their bytes: so trouble has a cell to go
            // to
            RuleBook book = check(placed);
            book.lapsed().stream()
                    .filter(id -> !before.lapsed().contains(id))
                    .forEach(id -> changes.add(
                            id + ": what it hangs on changed; its approval lapses, and it is in review again."));
            return problems.isEmpty()
                    ? new TakeIn(files(changed), changes, book)
                    : new TakeIn(Map.of(), List.of(), book);
        }

        private static Map<String, String> manifest(Map<String, List<String>> lists) {
            Map<String, String> was = new LinkedHashMap<>();
            List<String> keys = lists.getOrDefault("entry", List.of());
            List<String> digests = lists.getOrDefault("was", List.of());
            for (int i = 0; i < Math.min(keys.size(), digests.size()); i++) {
                was.put(keys.get(i), digests.get(i));
            }
            return was;
        }

        /** What is to be in the files: what stands there when the desk did not change it, else what the desk says. */
        private Settled settle(Entry entry, Optional<Entry> now, Map<String, String> was) {
            Optional<String> then = Optional.ofNullable(was.get(entry.key()));
            String here = entry.tidied().digest().hex();
            Optional<String> there = now.map(Entry::tidied).map(Entry::digest).map(Digest::hex);
            if (there.filter(here::equals).isPresent()) {
                return new Settled(Optional.of(entry), false);
            }
            boolean untouched = then.filter(here::equals).isPresent();
            if (untouched) {
                return new Settled(now, false);
            }
            if (!then.equals(there)) {
                problems.add(
                        "DESK-022",
                        entry.place(),
                        "\"" + entry.id()
                                + "\" was changed here, and since the desk was written somebody (or you, by taking this desk in) "
                                + (now.isPresent()
                                        ? "changed it in " + now.get().place()
                                        : "removed it from the files")
                                + " too. Write a new desk, and make your change there.",
                        DeskReader.NOT_DONE);
                return new Settled(Optional.of(entry), false);
            }
            return new Settled(Optional.of(new Turn(problems, remarks, changes).of(entry, now)), true);
        }

        private void checkRemoved(String book, Map<String, String> was, List<Entry> written) {
            Set<String> here = new LinkedHashSet<>();
            written.forEach(entry -> here.add(entry.key()));
            for (String key : was.keySet()) {
                Optional<Entry> gone = pack.find(key).filter(entry -> !here.contains(key));
                gone.ifPresent(entry -> problems.add(
                        "DESK-023",
                        new Place(book, entry.sort().sheet().title()),
                        "The " + entry.sort().word() + " \"" + entry.id()
                                + "\" stood on the desk and is gone. Put its row back; a rule that is no longer wanted gets the status retired.",
                        DeskReader.NOT_DONE));
            }
        }

        /** The rules as they would be, read by the same reader that reads the files. */
        private RuleBook check(List<Entry> wanted) {
            Map<String, Node> nodes = pack.withEntries(wanted, problems);
            RuleBook book =
                    new RuleBookReader(problems).read(nodes, pack.folder().digest());
            Lists lists = Lists.of(wanted, pack, catalogue, book.offered());
            for (Entry entry : wanted) {
                for (DeskColumn column : DeskColumn.of(entry.sort().sheet())) {
                    if (column.part() == DeskColumn.Part.FIELD && !column.list().isEmpty()) {
                        entry.body().at(column.header()).items().forEach(value -> check(column, value, lists));
                    }
                }
            }
            return book;
        }

        private void check(DeskColumn column, Node value, Lists lists) {
            List<String> allowed = lists.of(column.list());
            boolean isSaid =
                    problems.list().stream().anyMatch(each -> each.place().equals(value.place()));
            if (!allowed.contains(value.text()) && !isSaid) {
                problems.add(
                        "DESK-016",
                        value.place(),
                        "\"" + value.text() + "\" cannot stand in \"" + column.header() + "\"; it is "
                                + lists.expected(column) + "." + Nearest.hint(value.text(), allowed),
                        DeskReader.NOT_DONE);
            }
        }

        private Map<String, String> files(Set<Entry> changed) {
            Map<String, String> files = new LinkedHashMap<>();
            for (Folder.Entry file : pack.folder().entries()) {
                YamlLines lines = YamlLines.of(file.text());
                boolean touched = false;
                for (Entry entry : changed) {
                    if (entry.file().equals(file.name())) {
                        lines.put(
                                entry.sort().section(),
                                entry.id(),
                                EntryLines.of(entry, pack.find(entry.key()), lines));
                        touched = true;
                    }
                }
                if (touched) {
                    files.put(file.name(), lines.text());
                    checkWritten(file.name(), lines.text(), changed);
                }
            }
            return files;
        }

        /** That what is to be written reads back as what is meant: a file of rules is never left in doubt. */
        private static void checkWritten(String name, String text, Set<Entry> changed) {
            Problems doubts = new Problems();
            Node read = Yaml.read(name, text, doubts);
            for (Entry entry : changed) {
                Node body = read.at(entry.sort().section()).at(entry.id());
                Entry back = new Entry(entry.sort(), name, entry.id(), body, read.at("life"));
                if (entry.file().equals(name)
                        && !(doubts.isEmpty() && back.digest().equals(entry.digest()))) {
                    throw new IllegalStateException(
                            "what would be written of " + entry.key() + " reads back as something else");
                }
            }
        }
    }
}
