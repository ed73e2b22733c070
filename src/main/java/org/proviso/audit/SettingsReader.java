package org.proviso.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.proviso.document.SettingsFile;
import org.proviso.document.SourceFile;
import org.proviso.regulation.Catalogue;
import org.proviso.regulation.CriterionId;
import org.proviso.regulation.DocumentKind;
import org.proviso.regulation.Flag;
import org.proviso.regulation.Severity;
import org.proviso.source.Nearest;
import org.proviso.source.Place;
import org.proviso.source.Problems;
import org.proviso.text.Node;
import org.proviso.text.Yaml;

/** Reads the answers and severities of {@code proviso.yaml} files; what in them does not fit the catalogue is a problem. */
public final class SettingsReader {
    private static final String NOT_DONE = "Nothing was audited.";

    private final List<SettingsFile> files;
    private final Map<SettingsFile, Settings> read = new LinkedHashMap<>();
    private final Catalogue catalogue;
    private final Problems problems;

    /** Reads all files at once, so that a person sees all problems in one pass. */
    public SettingsReader(List<SettingsFile> files, Catalogue catalogue, Problems problems) {
        this.files = files.stream()
                .sorted(Comparator.comparing(SettingsFile::depth).thenComparing(SettingsFile::path))
                .toList();
        this.catalogue = catalogue;
        this.problems = problems;
        this.files.forEach(file -> read.put(file, read(file)));
    }

    /**
     * What is set for the platform of these files: of two settings for one thing, the one in the folder that is nearer to the files. Two
     * folders of which neither stands in the other must not differ.
     */
    public Settings of(List<SourceFile> sources) {
        Map<String, Settings.Answer> answers = new LinkedHashMap<>();
        Map<CriterionId, Settings.NewSeverity> severities = new LinkedHashMap<>();
        List<String> publishers = new ArrayList<>();
        List<SettingsFile> before = new ArrayList<>();
        for (SettingsFile file : files) {
            if (sources.stream().anyMatch(file::isFor)) {
                Settings own = read.getOrDefault(file, Settings.NONE);
                before.stream()
                        .filter(other -> !file.folder().startsWith(other.folder()))
                        .forEach(other -> differ(read.getOrDefault(other, Settings.NONE), own));
                publishers.addAll(own.publishers());
                own.answers().forEach((flag, answer) -> answers.put(flag, answer.in(file.name())));
                own.severities().forEach((id, severity) -> severities.put(id, severity.in(file.name())));
                before.add(file);
            }
        }
        return new Settings(answers, severities, publishers);
    }

    private void differ(Settings one, Settings other) {
        differ(one.answers(), other.answers(), (a, b) -> a.holds() != b.holds(), Settings.Answer::place);
        differ(
                one.severities(),
                other.severities(),
                (a, b) -> a.severity() != b.severity(),
                Settings.NewSeverity::place);
    }

    private <K, V> void differ(Map<K, V> one, Map<K, V> other, BiPredicate<V, V> differ, Function<V, Place> place) {
        one.forEach((key, value) -> {
            V second = other.get(key);
            if (second != null && differ.test(value, second)) {
                problems.add(
                        "SET-006",
                        place.apply(second),
                        "\"" + key + "\" is set otherwise at " + place.apply(value) + " for the same platform.",
                        NOT_DONE);
            }
        });
    }

    private Settings read(SettingsFile file) {
        Node node = Yaml.read(file.path().toString(), file.text(), problems);
        Map<String, Settings.Answer> answers = new LinkedHashMap<>();
        Map<CriterionId, Settings.NewSeverity> severities = new LinkedHashMap<>();
        if (node.has("applicability")) {
            node.at("applicability").entries().forEach((flag, entry) -> answer(flag, entry, answers));
        }
        if (node.has("severity")) {
            node.at("severity").entries().forEach((id, entry) -> severity(id, entry, severities));
        }
        kinds(node);
        return new Settings(answers, severities, node.has("publishers") ? node.texts("publishers") : List.of());
    }

    private void answer(String flag, Node entry, Map<String, Settings.Answer> answers) {
        List<String> known = catalogue.flags().stream().map(Flag::id).toList();
        if (!known.contains(flag)) {
            problem("SET-001", entry, "\"" + flag + "\" is no question of applicability.", flag, known);
        }
        if (!entry.isText()) {
            entry.onlyKeys("answer", "reason");
            entry.need("answer");
        }
        Node written = entry.isText() ? entry : entry.at("answer");
        if (!List.of("yes", "no").contains(written.text())) {
            problem("SET-002", written, "The answer \"" + written.text() + "\" is neither yes nor no.", "", List.of());
        }
        answers.put(
                flag,
                new Settings.Answer(
                        written.text().equals("yes"),
                        entry.isText() ? "" : entry.maybe("reason").orElse(""),
                        entry.place()));
    }

    private void severity(String id, Node entry, Map<CriterionId, Settings.NewSeverity> severities) {
        if (catalogue.find(new CriterionId(id)).isEmpty()) {
            List<String> known =
                    catalogue.criteria().stream().map(each -> each.id().value()).toList();
            problem("SET-003", entry, "\"" + id + "\" is no criterion of the catalogue.", id, known);
        }
        Optional<String> reason = entry.isText() ? Optional.empty() : entry.maybe("reason");
        if (!entry.isText()) {
            entry.onlyKeys("severity", "reason");
            entry.need("severity");
        }
        if (reason.isEmpty()) {
            problem("SET-004", entry, "The severity of " + id + " is changed without a reason.", "", List.of());
        }
        Severity severity = entry.isText() ? entry.word(Severity.INFO) : entry.word("severity", Severity.INFO);
        severities.put(new CriterionId(id), new Settings.NewSeverity(severity, reason.orElse(""), entry.place()));
    }

    private void kinds(Node node) {
        List<String> known =
                catalogue.documentKinds().stream().map(DocumentKind::id).toList();
        List<Node> entries = new ArrayList<>();
        if (node.has("documents")) {
            entries.addAll(node.at("documents").entries().values());
        }
        if (node.has("platforms")) {
            node.at("platforms")
                    .entries()
                    .values()
                    .forEach(types -> entries.addAll(types.entries().values()));
        }
        for (Node entry : entries) {
            String kind = entry.isText() ? "" : entry.maybe("kind").orElse("");
            if (!kind.isEmpty() && !known.contains(kind)) {
                problem("SET-005", entry.at("kind"), "\"" + kind + "\" is no kind of document.", kind, known);
            }
        }
    }

    private void problem(String code, Node at, String found, String written, List<String> known) {
        problems.add(code, at.place(), found + (known.isEmpty() ? "" : Nearest.hint(written, known)), NOT_DONE);
    }
}
