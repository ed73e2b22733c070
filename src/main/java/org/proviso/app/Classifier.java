package org.proviso.app;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.proviso.audit.Judge;
import org.proviso.audit.Judged;
import org.proviso.audit.Judgement;
import org.proviso.audit.Settings;
import org.proviso.document.Document;
import org.proviso.document.Passage;
import org.proviso.rule.PatternId;
import org.proviso.rule.Rule;
import org.proviso.statement.StatementReader;

/** Types single texts, each judged alone. */
final class Classifier {
    private final StatementReader reader;
    private final Judge judge;
    /** Patterns of a whole document: of what is missing in it, a single text says nothing. */
    private final Set<PatternId> ofDocuments;

    Classifier(StatementReader reader, Judge judge) {
        this.reader = reader;
        this.judge = judge;
        this.ofDocuments = judge.book().all(Rule.PatternRule.class).stream()
                .filter(Rule.PatternRule::perDocument)
                .map(Rule.PatternRule::pattern)
                .collect(Collectors.toSet());
    }

    /** What the rules conclude of one text. */
    Map<String, List<String>> classify(String id, String heading, String text) {
        Document document = Passage.of(id, heading, text);
        Judgement judgement = judge.judge(id, List.of(reader.read(document, 0)), Settings.NONE);
        TreeSet<String> types = new TreeSet<>();
        TreeSet<String> denies = new TreeSet<>();
        TreeSet<String> patterns = new TreeSet<>();
        for (Judged judged : judgement.provisions()) {
            judged.types().keySet().forEach(type -> types.add(type.value()));
            judged.denies().forEach(type -> denies.add(type.value()));
            judged.patterns().stream()
                    .filter(pattern -> !ofDocuments.contains(pattern))
                    .forEach(pattern -> patterns.add(pattern.value()));
        }
        Map<String, List<String>> lists = new LinkedHashMap<>();
        lists.put("provisions", List.copyOf(types));
        lists.put("denies", List.copyOf(denies));
        lists.put("patterns", List.copyOf(patterns));
        return lists;
    }
}
