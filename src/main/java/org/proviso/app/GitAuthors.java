package org.proviso.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.proviso.rule.Rule;
import org.proviso.source.Problems;

/** Where the rules are under git: whoever would commit an approval is not who committed the rule. Without git nothing is asked. */
final class GitAuthors {
    private final Path rules;
    private final Problems problems;
    private final Optional<String> me;

    GitAuthors(Path rules, Problems problems) {
        this.rules = rules;
        this.problems = problems;
        this.me = git("rev-parse", "--is-inside-work-tree")
                .filter(List.of("true")::equals)
                .flatMap(inside -> git("config", "user.name"))
                .flatMap(lines -> lines.stream().findFirst());
    }

    boolean isUsed() {
        return me.isPresent();
    }

    /** A problem when the committer to be is the author of the line with which the rule begins, or it is not committed yet. */
    void check(Rule rule) {
        String line = rule.place().at().replaceAll("\\D", "");
        Path file = Path.of(rule.place().file()).toAbsolutePath();
        Optional<List<String>> blamed = isUsed() && !line.isEmpty()
                ? git("blame", "--line-porcelain", "-L", line + ",+6", "--", file.toString())
                : Optional.empty();
        List<String> authors = blamed.orElse(List.of()).stream()
                .filter(each -> each.startsWith("author "))
                .map(each -> each.substring("author ".length()))
                .distinct()
                .toList();
        if (authors.contains("Not Committed Yet")) {
            problems.add(
                    "APPR-006",
                    rule.place(),
                    "\"" + rule.id()
                            + "\" has changes that are not committed; commit them first, so that it can be seen whose they are.",
                    "Nothing was approved.");
        } else if (authors.stream().anyMatch(each -> same(each, me.orElse("")))) {
            problems.add(
                    "APPR-006",
                    rule.place(),
                    "\"" + rule.id() + "\" was committed by \"" + me.orElse("")
                            + "\", in whose name git would commit the approval; somebody else approves it.",
                    "Nothing was approved.");
        }
    }

    private static boolean same(String one, String other) {
        return one.strip().toLowerCase(Locale.ROOT).equals(other.strip().toLowerCase(Locale.ROOT));
    }

    /** The lines that git prints; empty when there is no git, or it refuses. */
    private Optional<List<String>> git(String... arguments) {
        List<String> command = new ArrayList<>(List.of("git", "-C", rules.toString()));
        command.addAll(List.of(arguments));
        try {
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            process.getOutputStream().close();
            String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return process.waitFor() == 0 ? Optional.of(out.lines().toList()) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
