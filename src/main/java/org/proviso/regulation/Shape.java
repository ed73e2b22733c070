package org.proviso.regulation;

import java.util.List;

/**
 * A shape of clause that bears on criteria, whether or not a rule looks for it yet.
 *
 * @param id of the compound pattern, such as {@code cp-opt-out-bypass}
 */
public record Shape(String id, String name, List<CriterionId> criteria) {
    public Shape {
        criteria = List.copyOf(criteria);
    }
}
