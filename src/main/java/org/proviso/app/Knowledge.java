package org.proviso.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.proviso.authoring.Taken;
import org.proviso.authoring.Workshop;
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

    /** Where rules are written, of a folder of rules or the checkout's own. */
    static Workshop workshop(Optional<Path> rulesFolder, Problems problems) {
        return Workshop.open(
                folder(rulesFolder, "rules", problems), folder(Optional.empty(), "regulations", problems), problems);
    }

    /** Whether a path names a workbook, not a folder of rules. */
    static boolean isBook(Path path) {
        return path.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx");
    }

    /** The rules as a desk says them, over the checkout's own, in which words and their forms stand that a desk does not hold. */
    private static Folder desk(Path book, Problems problems) {
        Workshop workshop = workshop(Optional.empty(), problems);
        try {
            Taken taken = workshop.takeIn(book.getFileName().toString(), Files.readAllBytes(book));
            taken.problems()
                    .forEach(each -> problems.add(
                            each.problem().code(),
                            each.problem().place(),
                            each.problem().found(),
                            "Nothing was audited."));
            return workshop.with(taken.files(), book.toString());
        } catch (IOException e) {
            CommandProblems.noFile(book.toString(), "Nothing was audited.", problems);
            return new Folder(book.toString(), List.of());
        }
    }

    private static Folder folder(Optional<Path> given, String name, Problems problems) {
        if (given.isPresent() && isBook(given.get())) {
            return desk(given.get(), problems);
        }
        Path own = given.orElse(Path.of(name));
        return given.isPresent() || Files.isDirectory(own.resolve("engine")) || Files.isDirectory(own.resolve("gdpr"))
                ? Folder.at(own, problems)
                : Folder.packed(name, problems);
    }
}
