package org.proviso.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.proviso.rule.Rule;
import org.proviso.rule.RuleBookReader;
import org.proviso.source.Problems;
import org.proviso.text.Folder;

/** Whoever would commit an approval is not the one who committed the rule. */
class GitAuthorsTest {
    private static final String RULE = """
            types:
              tea-use:
                name: Tea
                definition: Names tea.
                when:
                  - {names: [tea]}
            """;
    private static final String TEA = "kind: topic\nconcepts:\n  tea: {phrases: [tea], example: Tea.}\n";

    private final Problems problems = new Problems();

    @TempDir
    private Path folder;

    @BeforeEach
    void aRuleUnderGit() throws Exception {
        Files.createDirectories(folder.resolve("provisions"));
        Files.createDirectories(folder.resolve("vocabulary"));
        Files.writeString(folder.resolve("provisions/tea.yaml"), RULE);
        Files.writeString(folder.resolve("vocabulary/tea.yaml"), TEA);
        git("init", "-q");
        git("config", "user.name", "Ada Example");
        git("config", "user.email", "ada@example.org");
        git("add", ".");
        git("-c", "core.hooksPath=none", "commit", "-q", "-m", "Add a rule");
    }

    @Test
    void theOneWhoCommittedTheRuleDoesNotApproveIt() {
        new GitAuthors(folder, problems).check(rule());

        assertThat(problems.list().toString()).contains("APPR-006", "was committed by \"Ada Example\"");
    }

    @Test
    void somebodyElseMay() throws Exception {
        git("config", "user.name", "Grace Example");

        new GitAuthors(folder, problems).check(rule());

        assertThat(problems.list()).isEmpty();
    }

    @Test
    void aRuleThatIsNotCommittedIsNobodys() throws Exception {
        git("config", "user.name", "Grace Example");
        Files.writeString(folder.resolve("provisions/tea.yaml"), RULE.replace("Names tea", "Names some tea"));

        new GitAuthors(folder, problems).check(rule());

        assertThat(problems.list().toString()).contains("APPR-006", "not committed");
    }

    private Rule rule() {
        return new RuleBookReader(problems)
                .read(Folder.at(folder, problems))
                .rules()
                .get(0);
    }

    private void git(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("git", "-C", folder.toString()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(process.waitFor()).as(String.join(" ", command)).isZero();
    }
}
