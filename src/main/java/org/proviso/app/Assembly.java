package org.proviso.app;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.proviso.audit.Applicability;
import org.proviso.audit.Audit;
import org.proviso.audit.Coverage;
import org.proviso.audit.Finding;
import org.proviso.audit.Floor;
import org.proviso.audit.Judged;
import org.proviso.audit.Judgement;
import org.proviso.audit.Party;
import org.proviso.audit.Referral;
import org.proviso.audit.RuleUse;
import org.proviso.audit.Run;
import org.proviso.audit.Settings;
import org.proviso.audit.SeverityChange;
import org.proviso.document.Intake;
import org.proviso.document.Reading;
import org.proviso.regulation.Criterion;
import org.proviso.regulation.RegulationId;
import org.proviso.rule.Labels;
import org.proviso.rule.Rule;
import org.proviso.rule.RuleBook;
import org.proviso.rule.RuleId;
import org.proviso.rule.Sentence;
import org.proviso.source.Digest;
import org.proviso.source.Problem;

/** Puts the judgements of all platforms together to one audit, and gives the findings their ids. */
final class Assembly {
    private final Order order;
    private final Knowledge knowledge;
    private final RuleBook book;
    private final List<Criterion> criteria;
    private final Intake intake;
    private final Map<String, Settings> settings;
    private final boolean asPacked;

    Assembly(
            Order order,
            Knowledge knowledge,
            RuleBook book,
            List<Criterion> criteria,
            Intake intake,
            Map<String, Settings> settings,
            boolean asPacked) {
        this.order = order;
        this.knowledge = knowledge;
        this.book = book;
        this.criteria = criteria;
        this.intake = intake;
        this.settings = settings;
        this.asPacked = asPacked;
    }

    Audit audit(Set<RegulationId> laws, List<Reading> readings, List<Judgement> judgements) {
        List<Judged> provisions = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        List<Coverage> coverage = new ArrayList<>();
        List<Referral> referrals = new ArrayList<>();
        List<Applicability> profile = new ArrayList<>();
        List<Party> parties = new ArrayList<>();
        Map<RuleId, Integer> firings = new TreeMap<>();
        for (Judgement judgement : judgements) {
            provisions.addAll(judgement.provisions());
            referrals.addAll(judgement.referrals());
            profile.addAll(judgement.profile());
            parties.addAll(judgement.parties());
            judgement.firings().forEach((rule, count) -> firings.merge(rule, count, Integer::sum));
            Map<String, List<String>> ids = number(judgement, findings);
            judgement
                    .coverage()
                    .forEach(row -> coverage.add(
                            row.withFindings(ids.getOrDefault(row.criterion().value(), List.of()))));
        }
        List<Problem> all = new ArrayList<>(intake.problems());
        readings.forEach(reading -> all.addAll(reading.problems()));
        judgements.forEach(judgement -> all.addAll(judgement.problems()));
        if (!order.withDrafts()) {
            all.addAll(CommandProblems.lapsed(knowledge.book(), "The audit went without it."));
        }
        return new Audit(
                run(laws, readings),
                intake,
                readings,
                provisions,
                findings,
                coverage,
                referrals,
                profile,
                parties,
                changes(),
                rules(firings),
                criteria,
                Glossary.of(book, knowledge.catalogue()),
                order.workpaper(),
                all);
    }

    /** Ids in the order of platforms, documents and provisions; gives back the ids by criterion. */
    private Map<String, List<String>> number(Judgement judgement, List<Finding> findings) {
        Map<String, List<String>> ids = new LinkedHashMap<>();
        for (Finding finding : judgement.findings()) {
            String id = String.format(Locale.ROOT, "F-%04d", findings.size() + 1);
            Finding numbered = finding.withId(id);
            findings.add(order.floor()
                    .map(least -> new Floor(least, book.measures()).applied(numbered))
                    .orElse(numbered));
            ids.computeIfAbsent(finding.criterion().value(), k -> new ArrayList<>())
                    .add(id);
        }
        return ids;
    }

    /** By platform, the severities that were set, of criteria that the run asks. */
    private List<SeverityChange> changes() {
        List<SeverityChange> changes = new ArrayList<>();
        settings.forEach((platform, set) -> set.severities()
                .forEach((id, to) -> criteria.stream()
                        .filter(criterion -> criterion.id().equals(id))
                        .forEach(criterion -> changes.add(new SeverityChange(platform, criterion, to)))));
        return changes;
    }

    /** Of every proviso.yaml, in the order of their names, and of what was said about the papers; none when there is nothing. */
    private Optional<Digest> settingsDigest() {
        String all = intake.settings().stream()
                .map(file -> file.name() + "\n" + Digest.of(file.text()))
                .sorted()
                .collect(Collectors.joining("\n"));
        String both = all
                + order.workpaper()
                        .digest()
                        .map(papers -> "\nworkpaper\n" + papers.hex())
                        .orElse("");
        return both.isEmpty() ? Optional.empty() : Optional.of(Digest.of(both));
    }

    private Run run(Set<RegulationId> laws, List<Reading> readings) {
        StringBuilder documents = new StringBuilder();
        for (Reading reading : readings) {
            documents.append(reading.source().id()).append(' ');
            documents
                    .append(
                            reading instanceof Reading.Read read
                                    ? read.document().raw().hex()
                                    : "unread")
                    .append('\n');
        }
        return new Run(
                Version.TOOL,
                order.asOf(),
                List.copyOf(laws),
                book.digest(),
                knowledge.catalogue().digest(),
                Digest.of(documents.toString()),
                settingsDigest(),
                order.floor(),
                Optional.empty(),
                asPacked,
                order.withDrafts());
    }

    private List<RuleUse> rules(Map<RuleId, Integer> firings) {
        List<RuleUse> uses = new ArrayList<>();
        Labels labels = Labels.of(book, knowledge.catalogue());
        for (Rule rule : book.rules()) {
            uses.add(new RuleUse(
                    rule.id(),
                    rule.kind(),
                    rule.name(),
                    rule instanceof Rule.MappingRule mapping ? Optional.of(mapping.criterion()) : Optional.empty(),
                    rule.life().status().word(),
                    rule.life().author(),
                    rule.life().version(),
                    rule.life().from(),
                    rule.life().until(),
                    Sentence.of(rule, labels),
                    book.measured(rule),
                    firings.getOrDefault(rule.id(), 0)));
        }
        return uses;
    }
}
