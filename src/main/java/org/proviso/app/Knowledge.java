package org.proviso.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.proviso.regulation.Catalogue;
import org.proviso.rule.Rule;
import org.proviso.rule.RuleBook;
import org.proviso.rule.RuleBookReader;
import org.proviso.source.Problems;
import org.proviso.text.Folder;

/**
 * The law and the rules that a run goes by: a checkout's own when present, else those packed with the program.
 *
 * @param rulesFrom where the rules were read, for a person
 */
record Knowledge(Catalogue catalogue, RuleBook book, String rulesFrom) {
    static Knowledge read(Optional<Path> rulesFolder, Problems problems) {
        Folder rules = folder(rulesFolder, "rules", problems);
        RuleBook book = new RuleBookReader(problems).read(rules);
        Set<String> types = book.all(Rule.TypeRule.class).stream()
                .map(rule -> rule.type().value())
                .collect(Collectors.toSet());
        // a faulty book has no types, and each criterion would complain of that
        Problems afterwards = problems.isEmpty() ? problems : new Problems();
        Catalogue catalogue = Catalogue.read(folder(Optional.empty(), "regulations", problems), types, afterwards);
        return new Knowledge(catalogue, book, rules.origin());
    }

    /** The rules alone, for what needs no law. */
    static RuleBook book(Optional<Path> rulesFolder, Problems problems) {
        return new RuleBookReader(problems).read(folder(rulesFolder, "rules", problems));
    }

    private static Folder folder(Optional<Path> given, String name, Problems problems) {
        Path own = given.orElse(Path.of(name));
        return given.isPresent() || Files.isDirectory(own.resolve("engine")) || Files.isDirectory(own.resolve("gdpr"))
                ? Folder.at(own, problems)
                : Folder.packed(name, problems);
    }
}
