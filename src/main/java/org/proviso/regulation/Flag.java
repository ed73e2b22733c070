package org.proviso.regulation;

import java.util.List;

/**
 * Something that is so of a platform, is not, or is unknown, and on which it hangs whether a criterion applies.
 *
 * @param id such as {@code relies-on-consent}
 * @param question what a reader answers with yes or no
 * @param condition the words in which a finding names what it assumed, such as "if consent is relied on"
 * @param anyOf flags of which one must hold for this one to hold; empty when it stands for itself
 */
public record Flag(String id, String name, String question, String condition, List<String> anyOf) {
    public Flag {
        anyOf = List.copyOf(anyOf);
    }
}
