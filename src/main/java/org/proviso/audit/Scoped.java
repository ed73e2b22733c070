package org.proviso.audit;

import org.proviso.rule.Window;
import org.proviso.statement.At;

/**
 * Concluded: a provision is addressed to people of a place.
 *
 * @param wholeSection true when a heading says so, of every provision below it
 */
public record Scoped(At at, boolean wholeSection, String place) {
    public boolean covers(At other) {
        Window window = wholeSection ? Window.SECTION : Window.PROVISION;
        return at.key(window) == other.key(window);
    }
}
