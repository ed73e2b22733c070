package org.proviso.regulation;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.proviso.source.Nearest;
import org.proviso.text.Node;

/** The words that a criterion may name. A word that is none of them is a problem at its place. */
record Known(Set<String> flags, Set<String> documentKinds, Set<String> provisionTypes) {
    List<String> flags(Node names) {
        return known("REG-005", names, "an applicability flag (applicability.yaml)", flags);
    }

    List<String> documentKinds(Node names) {
        return known("REG-006", names, "a kind of document (document-kinds.yaml)", documentKinds);
    }

    /** Provision types, one of which is meant. */
    List<String> anyOf(Node names) {
        return known("REG-007", names, "a provision type", provisionTypes);
    }

    List<List<String>> provisionTypes(Node groups) {
        return groups.items().stream().map(this::anyOf).toList();
    }

    private static List<String> known(String code, Node names, String what, Collection<String> known) {
        for (Node name : names.items()) {
            if (!known.contains(name.text())) {
                Entries.problem(
                        code, name, "\"" + name.text() + "\" is not " + what + "." + Nearest.hint(name.text(), known));
            }
        }
        return names.items().stream().map(Node::text).toList();
    }
}
