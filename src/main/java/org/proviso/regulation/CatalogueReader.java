package org.proviso.regulation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.proviso.source.Nearest;
import org.proviso.source.Place;
import org.proviso.source.Problems;
import org.proviso.text.Folder;
import org.proviso.text.Node;

/** Reads regulations/: the flags, the kinds of document, each law, and the files of its criteria. */
final class CatalogueReader {
    private static final String FLAGS = "applicability.yaml";
    private static final String KINDS = "document-kinds.yaml";
    private static final String SHAPES = "clause-shapes.yaml";
    private static final String LAW = "/law.yaml";

    private final Folder folder;
    private final Problems problems;
    private final Known known;
    private final Node flags;
    private final Node kinds;
    private final List<Law> laws = new ArrayList<>();
    private final List<Criterion> criteria = new ArrayList<>();
    private final Map<String, Place> places = new HashMap<>();

    CatalogueReader(Folder folder, Set<String> provisionTypes, Problems problems) {
        this.folder = folder;
        this.problems = problems;
        this.flags = file(FLAGS);
        this.kinds = file(KINDS);
        this.known = new Known(ids(flags.at("flags")), ids(kinds.at("kinds")), provisionTypes);
    }

    Catalogue read() {
        List<PartyRole> readRoles = flags.has("parties") ? listed(flags, "parties", this::role) : List.of();
        List<Flag> readFlags = entries(flags, "flags", this::flag);
        List<DocumentKind> readKinds = entries(kinds, "kinds", this::kind);
        folder.entries().forEach(this::read);
        // of a catalogue with gaps not every criterion is known
        Set<String> ids = problems.isEmpty() ? criterionIds() : Set.of();
        List<Shape> shapes = find(SHAPES)
                .map(file -> entries(file.yaml(problems), "shapes", entry -> shape(entry, ids)))
                .orElse(List.of());
        return new Catalogue(folder, laws, readFlags, readRoles, readKinds, shapes, criteria);
    }

    private Set<String> criterionIds() {
        Set<String> ids = new TreeSet<>();
        criteria.forEach(criterion -> ids.add(criterion.id().value()));
        return ids;
    }

    private static Shape shape(Node entry, Set<String> criteria) {
        for (Node criterion : entry.at("criteria").items()) {
            if (!criteria.isEmpty() && !criteria.contains(criterion.text())) {
                Entries.problem(
                        "REG-013",
                        criterion,
                        "\"" + criterion.text() + "\" is not a criterion." + Nearest.hint(criterion.text(), criteria));
            }
        }
        return new Shape(
                entry.need("id"),
                entry.need("name"),
                entry.texts("criteria").stream().map(CriterionId::new).toList());
    }

    private void read(Folder.Entry entry) {
        if (entry.name().matches("[^/]+" + LAW)) {
            readLaw(entry);
        } else if (entry.name().matches(".*\\.ya?ml") && !isExpected(entry.name())) {
            stray(
                    Place.of(entry.path()),
                    "This file is no part of the catalogue, which is " + FLAGS + ", " + KINDS + ", " + SHAPES
                            + ", LAW/law.yaml and LAW/criteria/TOPIC.yaml.");
        }
    }

    private boolean isExpected(String name) {
        return Set.of(FLAGS, KINDS, SHAPES).contains(name)
                || (name.matches("[^/]+/criteria/[^/]+\\.yaml")
                        && find(name.substring(0, name.indexOf('/')) + LAW).isPresent());
    }

    private void readLaw(Folder.Entry entry) {
        int before = problems.list().size();
        String directory = entry.name().substring(0, entry.name().indexOf('/'));
        Node node = entry.yaml(problems);
        Law law = law(node);
        CitationForm form =
                new CitationForm(law.namespace(), node.texts("criteria-cited-as"), node.need("criteria-linked-as"));
        node.nothingElse();
        if (form.begins().isEmpty()) {
            node.problem("\"criteria-cited-as\" is missing here.");
        }
        if (!law.id().value().equals(directory)) {
            stray(
                    node.at("id").place(),
                    "The law \"" + law.id() + "\" stands in the folder \"" + directory
                            + "\"; the two must be the same.");
        }
        if (problems.list().size() == before) {
            laws.add(law);
            CriterionReader reader = new CriterionReader(law, form, known);
            for (Folder.Entry topic : folder.under(directory + "/criteria")) {
                criteria.addAll(entries(topic.yaml(problems), "criteria", reader::read));
            }
        }
    }

    private Law law(Node node) {
        return new Law(
                new RegulationId(node.need("id")),
                node.need("namespace"),
                node.need("name"),
                node.need("citation"),
                node.texts("identifiers"),
                node.need("jurisdiction"),
                node.maybe("part-of").map(RegulationId::new),
                Entries.date(node, "from"),
                Entries.maybeDate(node, "amended"),
                Entries.link(node, "link"),
                known.flags(node.at("applicability")),
                node.texts("notes"));
    }

    private Flag flag(Node entry) {
        return new Flag(
                entry.need("id"),
                entry.need("name"),
                entry.need("question"),
                entry.need("condition"),
                known.flags(entry.at("any-of")));
    }

    private PartyRole role(Node entry) {
        return new PartyRole(entry.need("id"), entry.need("name"), known.anyOf(entry.at("types")));
    }

    private DocumentKind kind(Node entry) {
        return new DocumentKind(entry.need("id"), entry.need("name"), entry.texts("titles"));
    }

    /** The entries of a file under its one key; none when anything in the file is a problem. */
    private <T> List<T> entries(Node file, String key, Function<Node, T> read) {
        int before = problems.list().size();
        if (!file.has(key)) {
            file.problem("\"" + key + "\" is missing here.");
        }
        List<T> all = listed(file, key, read);
        file.nothingElse();
        return problems.list().size() == before ? all : List.of();
    }

    private <T> List<T> listed(Node file, String key, Function<Node, T> read) {
        List<T> all = new ArrayList<>();
        for (Node entry : file.at(key).items()) {
            all.add(read.apply(entry));
            entry.nothingElse();
            checkOnce(key, entry);
        }
        return all;
    }

    private void checkOnce(String key, Node entry) {
        String id = entry.maybe("id").orElse("");
        Place first = places.putIfAbsent(key + " " + id, entry.place());
        if (first != null && !id.isEmpty()) {
            Entries.problem("REG-001", entry, "\"" + id + "\" stands here a second time; the first is " + first + ".");
        }
    }

    private Node file(String name) {
        Optional<Folder.Entry> file = find(name);
        if (file.isEmpty()) {
            stray(Place.of(folder.origin()), "The file " + name + " is missing here.");
        }
        return file.orElse(new Folder.Entry(name, name, "")).yaml(problems);
    }

    private Optional<Folder.Entry> find(String name) {
        return folder.entries().stream()
                .filter(entry -> entry.name().equals(name))
                .findFirst();
    }

    private void stray(Place place, String found) {
        problems.add("REG-011", place, found, "It was not taken in.");
    }

    private static Set<String> ids(Node list) {
        Set<String> ids = new TreeSet<>();
        list.items().forEach(entry -> ids.add(entry.maybe("id").orElse("")));
        return ids;
    }
}
