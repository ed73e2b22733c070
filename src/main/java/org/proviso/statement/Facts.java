package org.proviso.statement;

import java.util.List;
import org.proviso.document.Document;

/**
 * Everything that one document says.
 *
 * @param facts in the order of the text
 * @param publishers of the names that the text gives its publisher, the words that mean nothing else; may be empty
 */
public record Facts(Document document, List<Fact> facts, List<String> publishers) {
    public Facts {
        facts = List.copyOf(facts);
        publishers = List.copyOf(publishers);
    }
}
