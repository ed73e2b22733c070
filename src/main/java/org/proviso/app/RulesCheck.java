package org.proviso.app;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.proviso.authoring.CorpusCheck;
import org.proviso.authoring.PackCheck;
import org.proviso.authoring.Tested;
import org.proviso.authoring.Workshop;
import org.proviso.document.Assessment;
import org.proviso.document.Document;
import org.proviso.document.DocumentReader;
import org.proviso.document.Intake;
import org.proviso.document.Reading;
import org.proviso.document.SourceFile;
import org.proviso.rule.Rule;
import org.proviso.source.Problem;
import org.proviso.source.Problems;
import org.proviso.text.Json;

/** Runs every example of every rule, looks whether what mappings and rules name is there, and what is wrong with rules together. */
final class RulesCheck {
    private final Knowledge knowledge;
    private final Problems problems;
    private int examples;

    RulesCheck(Knowledge knowledge, Problems problems) {
        this.knowledge = knowledge;
        this.problems = problems;
    }

    void run(LocalDate day) {
        names();
        CommandProblems.lapsed(knowledge.book(), "Audits go without it.").forEach(this::add);
        new PackCheck(knowledge.book(), knowledge.catalogue(), problems).run(day);
        for (Tested.Result result : Workshop.examined(knowledge.book(), knowledge.catalogue())) {
            examples++;
            if (!result.green()) {
                CommandProblems.example(result, problems);
            }
        }
    }

    /** Reads documents with the rules. */
    void run(List<Path> paths) {
        Intake intake = Intake.of(paths, Intake.PlatformFrom.FOLDER);
        intake.problems().forEach(this::add);
        DocumentReader reader = new DocumentReader(intake.limits());
        SortedMap<String, List<Document>> platforms = new TreeMap<>();
        for (SourceFile file : intake.files()) {
            Reading reading = reader.read(file);
            if (reading instanceof Reading.Read read
                    && !(read.document().assessment() instanceof Assessment.NotAssessed)) {
                platforms
                        .computeIfAbsent(file.platform(), platform -> new ArrayList<>())
                        .add(read.document());
            } else {
                reading.problems().forEach(this::add);
            }
        }
        new CorpusCheck(knowledge.book(), problems).run(List.copyOf(platforms.values()));
    }

    private void add(Problem each) {
        problems.add(each.code(), each.place(), each.found(), each.notDone());
    }

    private void names() {
        Set<String> patterns = knowledge.book().all(Rule.PatternRule.class).stream()
                .map(rule -> rule.id().value())
                .collect(Collectors.toSet());
        for (Rule.MappingRule mapping : knowledge.book().all(Rule.MappingRule.class)) {
            if (knowledge.catalogue().find(mapping.criterion()).isEmpty()) {
                CommandProblems.unmapped(
                        mapping,
                        "criterion",
                        mapping.criterion().value(),
                        knowledge.catalogue().criteria().stream()
                                .map(each -> each.id().value())
                                .toList(),
                        problems);
            }
            if (!patterns.contains(mapping.pattern().value())) {
                CommandProblems.unmapped(mapping, "pattern", mapping.pattern().value(), patterns, problems);
            }
        }
    }

    String text() {
        return knowledge.book().rules().size() + " rules read, " + examples + " examples run, "
                + problems.list().size() + (problems.list().size() == 1 ? " problem\n" : " problems\n");
    }

    void json(Json json) {
        json.number("rules", knowledge.book().rules().size())
                .number("examples", examples)
                .objects("problems", problems.list(), CommandProblems::json);
    }
}
