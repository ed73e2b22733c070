package org.proviso.authoring;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.proviso.rule.Approvals;
import org.proviso.rule.RuleBook;
import org.proviso.rule.RuleBookReader;
import org.proviso.rule.RuleDigest;
import org.proviso.source.Digest;
import org.proviso.source.Place;
import org.proviso.source.Problems;
import org.proviso.text.Folder;
import org.proviso.text.Node;

/** The files of rules/, taken apart into the entries that a lawyer owns. */
final class Pack {
    private final Folder folder;
    private final Map<String, Node> files = new LinkedHashMap<>();
    private final Map<String, Entry> entries = new LinkedHashMap<>();

    private Pack(Folder folder) {
        this.folder = folder;
    }

    static Pack of(Folder folder, Problems problems) {
        Pack pack = new Pack(folder);
        for (Folder.Entry file : folder.entries()) {
            if (file.name().endsWith(".yaml")) {
                Node node = file.yaml(problems);
                pack.files.put(file.name(), node);
                pack.takeApart(file.name(), node);
            }
        }
        return pack;
    }

    private void takeApart(String name, Node file) {
        for (Sort sort : Sort.values()) {
            if (name.startsWith(sort.folder()) && file.has(sort.section())) {
                file.at(sort.section()).entries().forEach((id, body) -> {
                    Entry entry = new Entry(sort, name, id, body, file.at("life"));
                    entries.put(entry.key(), entry);
                });
            }
        }
    }

    Folder folder() {
        return folder;
    }

    /** In the order of the files, and in each as it is written. */
    Collection<Entry> entries() {
        return entries.values();
    }

    Optional<Entry> find(String key) {
        return Optional.ofNullable(entries.get(key));
    }

    /** The file of that name; an empty one when there is none. */
    Node file(String name, Problems problems) {
        Node file = files.get(name);
        return file == null ? Node.text(Place.of(name), "", problems) : file;
    }

    /** Names of the files in which entries of a sort may stand. */
    List<String> filesOf(Sort sort) {
        List<String> names = new ArrayList<>();
        files.forEach((name, node) -> {
            boolean fits = name.startsWith(sort.folder()) && (sort != Sort.CONCEPT || node.has("concepts"));
            if (fits) {
                names.add(name);
            }
        });
        return names;
    }

    Approvals approvals() {
        return Approvals.read(Optional.ofNullable(files.get(Approvals.FILE)));
    }

    RuleBook book(Problems problems) {
        return new RuleBookReader(problems).read(folder);
    }

    /** The values of every file, with these entries in the place of those that a lawyer owns. */
    Map<String, Node> withEntries(Collection<Entry> wanted, Problems problems) {
        Map<String, Map<String, Map<String, Node>>> byFile = new LinkedHashMap<>();
        for (Entry entry : wanted) {
            byFile.computeIfAbsent(entry.file(), f -> new LinkedHashMap<>())
                    .computeIfAbsent(entry.sort().section(), s -> new LinkedHashMap<>())
                    .put(entry.id(), entry.body());
        }
        Map<String, Node> nodes = new LinkedHashMap<>();
        files.forEach((name, node) -> nodes.put(name, with(node, byFile.getOrDefault(name, Map.of()), problems)));
        return nodes;
    }

    private static Node with(Node file, Map<String, Map<String, Node>> sections, Problems problems) {
        if (!file.isMapping()) {
            return file;
        }
        Map<String, Node> parts = new LinkedHashMap<>();
        file.entries().forEach((key, value) -> {
            if (!isOwned(key)) {
                parts.put(key, value);
            }
        });
        sections.forEach((section, entries) -> parts.put(section, Node.mapping(file.place(), entries, problems)));
        return Node.mapping(file.place(), parts, problems);
    }

    private static boolean isOwned(String key) {
        return List.of(Sort.values()).stream().anyMatch(sort -> sort.section().equals(key));
    }

    /** Of all that the pack says, whatever the status of a rule and whoever approved it: what a preview is a preview of. */
    Digest contentDigest() {
        StringBuilder all = new StringBuilder();
        entries.values()
                .forEach(entry -> all.append(entry.key())
                        .append(' ')
                        .append(entry.content().hex())
                        .append('\n'));
        files.forEach((name, node) -> {
            if (node.has("forms")) {
                all.append(name)
                        .append(' ')
                        .append(RuleDigest.canonical(node.at("forms")))
                        .append('\n');
            }
        });
        return Digest.of(all.toString());
    }
}
