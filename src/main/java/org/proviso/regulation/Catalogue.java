package org.proviso.regulation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.proviso.source.Digest;
import org.proviso.source.Problems;
import org.proviso.text.Folder;

/** The laws and their criteria, as the files of regulations/ say them. */
public final class Catalogue {
    private final List<Law> laws;
    private final List<Flag> flags;
    private final List<DocumentKind> kinds;
    private final List<PartyRole> roles;
    private final List<Shape> shapes;
    private final Map<CriterionId, Criterion> criteria;
    private final Folder folder;

    Catalogue(
            Folder folder,
            List<Law> laws,
            List<Flag> flags,
            List<PartyRole> roles,
            List<DocumentKind> kinds,
            List<Shape> shapes,
            Collection<Criterion> criteria) {
        this.folder = folder;
        this.laws = List.copyOf(laws);
        this.flags = List.copyOf(flags);
        this.kinds = List.copyOf(kinds);
        this.roles = List.copyOf(roles);
        this.shapes = List.copyOf(shapes);
        Map<CriterionId, Criterion> sorted = new TreeMap<>();
        criteria.forEach(criterion -> sorted.put(criterion.id(), criterion));
        this.criteria = Collections.unmodifiableMap(sorted);
    }

    /**
     * Reads the files of regulations/, checked against each other in one pass. A file with a problem is not taken in.
     *
     * @param provisionTypes ids of the provision types that a criterion may name
     */
    public static Catalogue read(Folder folder, Set<String> provisionTypes, Problems problems) {
        return new CatalogueReader(folder, provisionTypes, problems).read();
    }

    /** All criteria, by their ids. */
    public List<Criterion> criteria() {
        return List.copyOf(criteria.values());
    }

    public Optional<Criterion> find(CriterionId id) {
        return Optional.ofNullable(criteria.get(id));
    }

    /** The criteria of these laws that apply on that day, by their ids. */
    public List<Criterion> inForceOn(LocalDate day, Set<RegulationId> regulations) {
        return criteria.values().stream()
                .filter(criterion -> regulations.contains(criterion.regulation()))
                .filter(criterion -> criterion.standing().isInForceOn(day))
                .toList();
    }

    /** The laws, by their ids. */
    public List<Law> laws() {
        return laws;
    }

    /** The laws that a name stands for: {@code ccpa} names the regulations under it too. Empty when it names none. */
    public Set<RegulationId> named(RegulationId name) {
        Set<RegulationId> named = new TreeSet<>();
        laws.stream().filter(law -> law.isNamedBy(name)).forEach(law -> named.add(law.id()));
        return named;
    }

    /** The applicability flags, in the order of their file. */
    public List<Flag> flags() {
        return flags;
    }

    /** The roles in which somebody can stand behind a document, in the order of their file. */
    public List<PartyRole> roles() {
        return roles;
    }

    /** The kinds of document, in the order of their file. */
    public List<DocumentKind> documentKinds() {
        return kinds;
    }

    /** The shapes of clause that bear on a criterion, in the order of their file. */
    public List<Shape> shapesOn(CriterionId criterion) {
        return shapes.stream()
                .filter(shape -> shape.criteria().contains(criterion))
                .toList();
    }

    /** The kind of document that a title tells, by the longest words that stand in it. */
    public Optional<DocumentKind> kindOf(String title) {
        String plain = DocumentKind.plain(title);
        return kinds.stream()
                .filter(kind -> kind.letters(plain) > 0)
                .max(Comparator.comparingInt(kind -> kind.letters(plain)));
    }

    /** Of all files that the catalogue was read from. */
    public Digest digest() {
        return folder.digest();
    }

    /** Where it was read from, for a person. */
    public String origin() {
        return folder.origin();
    }
}
