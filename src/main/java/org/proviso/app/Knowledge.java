package org.proviso.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.proviso.regulation.Catalogue;
import org.proviso.regulation.RegulationId;
import org.proviso.rule.Rule;
import org.proviso.rule.RuleBook;
import org.proviso.rule.RuleBookReader;
import org.proviso.source.Digest;
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

    /** The laws that these names stand for; a name that is none is a problem. */
    Set<RegulationId> laws(Collection<RegulationId> names, String notDone, Problems problems) {
        Set<RegulationId> laws = new TreeSet<>();
        for (RegulationId name : names) {
            Set<RegulationId> named = catalogue.named(name);
            if (named.isEmpty()) {
                List<String> known =
                        catalogue.laws().stream().map(law -> law.id().value()).toList();
                CommandProblems.unknownLaw(name.value(), known, notDone, problems);
            }
            laws.addAll(named);
        }
        return laws;
    }

    /** Whether rules and regulations are, to the byte, those that the program was built with. */
    boolean isAsPacked() {
        return packed("rules").equals(book.digest()) && packed("regulations").equals(catalogue.digest());
    }

    private static Digest packed(String name) {
        return Folder.packed(name, new Problems()).digest();
    }

    /** The rules alone, for what needs no law. */
    static RuleBook book(Optional<Path> rulesFolder, Problems problems) {
        return new RuleBookReader(problems).read(folder(rulesFolder, "rules", problems));
    }

    /** The folder that the rules are read from; empty when they are those packed with the program. */
    static Optional<Path> rulesFolder(Optional<Path> given) {
        return given.or(() -> Optional.of(Path.of("rules")).filter(own -> Files.isDirectory(own.resolve("engine"))));
    }

    private static Folder folder(Optional<Path> given, String name, Problems problems) {
        Path own = given.orElse(Path.of(name));
        return given.isPresent() || Files.isDirectory(own.resolve("engine")) || Files.isDirectory(own.resolve("gdpr"))
                ? Folder.at(own, problems)
                : Folder.packed(name, problems);
    }
}
