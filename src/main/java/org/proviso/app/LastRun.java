package org.proviso.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How often each rule made a finding in a run that was written before. */
final class LastRun {
    /** The program writes one field a line. */
    private static final Pattern RULE = Pattern.compile("\\s*\"rule\" : \"([A-Za-z0-9-]+)\",?");

    private LastRun() {}

    /** Counts by the id of the rule; a file that is no findings.json has none. */
    static Map<String, String> firings(Path findings) throws IOException {
        Map<String, Integer> counts = new TreeMap<>();
        for (String line :
                Files.readString(findings, StandardCharsets.UTF_8).lines().toList()) {
            Matcher rule = RULE.matcher(line);
            if (rule.matches()) {
                counts.merge(rule.group(1), 1, Integer::sum);
            }
        }
        Map<String, String> shown = new TreeMap<>();
        counts.forEach((rule, count) -> shown.put(rule, count.toString()));
        return shown;
    }
}
