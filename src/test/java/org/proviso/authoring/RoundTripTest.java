package org.proviso.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.proviso.rule.RuleDigest;
import org.proviso.sheet.Tidied;
import org.proviso.source.Place;
import org.proviso.source.Problems;
import org.proviso.text.Folder;
import org.proviso.text.Node;
import org.proviso.text.Yaml;
import org.proviso.text.YamlLines;
import org.proviso.text.YamlValue;

/** Text becomes book becomes text, and is the same; whatever stands in it stays text. */
class RoundTripTest {
    /** What somebody might try to slip in, and what merely is awkward. */
    private static final List<String> AWKWARD = List.of(
            "\"quoted\" and 'quoted'",
            "back\\slash \\n \\\" end\\",
            "colon: and # hash",
            "- dash first",
            "#{T(java.lang.Runtime).getRuntime().exec('id')}",
            "${7*7} @{x} %{y}",
            "=HYPERLINK(\"http://example.org\",\"x\")",
            "+1+1",
            "@SUM(A1)",
            "eval(true); System.exit(1);",
            "\" ); then System.exit(1); end rule \"x\" when (",
            "!!javax.script.ScriptEngineManager [x]",
            "&anchor *alias",
            "{a: b} [c, d]",
            "null",
            "~",
            "true",
            "yes",
            "1798.10",
            "0x1F",
            "1e5",
            "../../etc/passwd",
            "C:\\Windows\\x",
            "<script>alert(1)</script>",
            "_x0041_ and & and <",
            "\u00a7 1798.105 \u2013 \u00e4\u00f6\u00fc \u4e2d\u6587 \ud83d\ude00",
            "'; DROP TABLE rules; --",
            "a\tb",
            "trailing:",
            ">folded",
            "|literal",
            "%directive",
            "--- document",
            "...",
            "? complex key");

    @Test
    void everyShippedEntryWrittenAnewReadsBackAsItself() {
        for (Entry entry : Pack.of(DeskFixture.RULES, new Problems()).entries()) {
            assertThat(writtenAnew(entry)).as(entry.key()).isEqualTo(entry.digest());
        }
    }

    @Test
    void awkwardTextsStayTheTextsThatTheyAre() {
        Random random = new Random(20261124);
        for (int i = 0; i < 400; i++) {
            Entry entry = mapping(
                    Map.of(
                            "name",
                            pick(random),
                            "statement",
                            pick(random) + " " + pick(random),
                            "condition",
                            pick(random)),
                    random);
            assertThat(writtenAnew(entry)).as(entry.body().toString()).isEqualTo(entry.digest());
        }
    }

    @Test
    void aDeskOfAwkwardTextsIsTakenInWithoutAChange() {
        Random random = new Random(7);
        List<Folder.Entry> files = new ArrayList<>(DeskFixture.RULES.entries());
        StringBuilder text = new StringBuilder("life: {status: draft, author: Ada, version: 1}\nmappings:\n");
        for (int i = 0; i < AWKWARD.size(); i++) {
            Entry entry = mapping(
                    Map.of("name", AWKWARD.get(i), "statement", pick(random), "condition", pick(random)), random);
            Entry named = new Entry(entry.sort(), entry.file(), "awkward-" + i, entry.body(), entry.life());
            EntryLines.of(named, Optional.empty(), YamlLines.of(""))
                    .forEach(line -> text.append(line).append('\n'));
        }
        files.add(new Folder.Entry("mappings/awkward.yaml", "rules/mappings/awkward.yaml", text.toString()));
        Problems problems = new Problems();
        Workshop workshop = Workshop.open(new Folder("rules", files), DeskFixture.REGULATIONS, problems);

        Taken taken = workshop.takeIn("desk.xlsx", workshop.desk("Proviso test", Map.of()));

        assertThat(problems.list()).isEmpty();
        assertThat(taken.problems()).isEmpty();
        assertThat(taken.files()).isEmpty();
    }

    @Test
    void aValueOnOneLineReadsBackAsItself() {
        for (String text : AWKWARD) {
            Node read = Yaml.read(
                    "x", "key: " + YamlValue.ofLine(text) + "\nlist: [" + inLine(text) + "]\n", new Problems());

            assertThat(read.at("key").text()).isEqualTo(text.strip());
            assertThat(read.at("list").items().get(0).text()).isEqualTo(text.strip());
        }
    }

    private static String inLine(String text) {
        return YamlValue.inLine(Node.text(Place.of("x"), text, new Problems()));
    }

    private static Entry mapping(Map<String, String> texts, Random random) {
        Problems problems = new Problems();
        Map<String, Node> body = new LinkedHashMap<>();
        Map<String, String> all = new LinkedHashMap<>(Map.of(
                "pattern", "cp-opt-out-bypass", "criterion", "gdpr:21-1", "severity", "high", "confidence", "0.5"));
        all.putAll(texts);
        all.forEach((key, text) ->
                body.put(key, Node.text(Place.of("x"), Tidied.of(text).text(), problems)));
        List<Node> examples = new ArrayList<>();
        for (int i = 0; i < 1 + random.nextInt(3); i++) {
            examples.add(Node.text(Place.of("x"), Tidied.of(pick(random)).text(), problems));
        }
        body.put("flagged", Node.list(Place.of("x"), examples, problems));
        return new Entry(
                Sort.MAPPING,
                "mappings/awkward.yaml",
                "awkward",
                Node.mapping(Place.of("x"), body, problems),
                Yaml.read("x", "{status: draft, author: Ada, version: 1}", problems));
    }

    private static String pick(Random random) {
        return AWKWARD.get(random.nextInt(AWKWARD.size()));
    }

    private static org.proviso.source.Digest writtenAnew(Entry entry) {
        YamlLines lines = YamlLines.of("");
        lines.put(entry.sort().section(), entry.id(), EntryLines.of(entry, Optional.empty(), lines));
        Problems problems = new Problems();
        Node read = Yaml.read("x", lines.text(), problems);
        assertThat(problems.list()).as(lines.text()).isEmpty();
        Node body = read.at(entry.sort().section()).at(entry.id());
        assertThat(RuleDigest.canonical(body)).isNotEqualTo("{}");
        return new Entry(entry.sort(), entry.file(), entry.id(), body, entry.life()).digest();
    }
}
