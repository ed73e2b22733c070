package org.proviso.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.proviso.audit.Comparison.Entry;
import org.proviso.audit.Comparison.Kind;
import org.proviso.audit.Comparison.Row;

class ComparisonTest {
    @Test
    void aTypeThatIsDeniedOrNotReadIsNotCountedAsAdopted() {
        var entries = new TreeMap<String, Entry>();
        List.of(Comparison.STATED, Comparison.DENIED, Comparison.NOT_SEEN, Comparison.NOT_READ, Comparison.BOTH)
                .forEach(word -> entries.put("platform " + word, new Entry(word, List.of(), List.of())));
        Row row = new Row(Kind.PROVISION_TYPE, "sale", entries);

        assertThat(row.count(Comparison.adopting(Kind.PROVISION_TYPE))).isEqualTo(2);
    }
}
