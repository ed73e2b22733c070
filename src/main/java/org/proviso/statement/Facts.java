package org.proviso.statement;

import java.util.List;
import org.proviso.document.Document;

/**
 * Everything that one document says.
 *
 * @param facts in the order of the text
 */
public record Facts(Document document, List<Fact> facts) {
    public Facts {
        facts = List.copyOf(facts);
    }
}
