package org.proviso.app;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.proviso.audit.Judge;
import org.proviso.audit.Judged;
import org.proviso.audit.Judgement;
import org.proviso.audit.Settings;
import org.proviso.document.Document;
import org.proviso.document.Passage;
import org.proviso.statement.StatementReader;

/** Types single texts, each judged alone. */
final class Classifier {
    private final StatementReader reader;
    private final Judge judge;

    Classifier(StatementReader reader, Judge judge) {
        this.reader = reader;
        this.judge = judge;
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
            judged.patterns().forEach(pattern -> patterns.add(pattern.value()));
        }
        Map<String, List<String>> lists = new LinkedHashMap<>();
        lists.put("provisions", List.copyOf(types));
        lists.put("denies", List.copyOf(denies));
        lists.put("patterns", List.copyOf(patterns));
        return lists;
    }
}
