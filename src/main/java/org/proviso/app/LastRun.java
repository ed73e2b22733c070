package org.proviso.app;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.proviso.review.State;
import org.proviso.text.JsonReader;

/** How often each rule made a finding in a run that was written before. */
final class LastRun {
    private LastRun() {}

    /** Counts by the id of the rule, without what was gone in that run; a file that is no findings.json has none. */
    static Map<String, String> firings(Path findings) throws IOException {
        Map<String, Integer> counts = new TreeMap<>();
        try (InputStream in = Files.newInputStream(findings)) {
            JsonReader.read(in, (section, finding) -> {
                boolean gone =
                        finding.text("state").filter(State.GONE.word()::equals).isPresent();
                if (section.equals("findings") && !gone) {
                    finding.text("rule").ifPresent(rule -> counts.merge(rule, 1, Integer::sum));
                }
            });
        }
        Map<String, String> shown = new TreeMap<>();
        counts.forEach((rule, count) -> shown.put(rule, count.toString()));
        return shown;
    }
}
