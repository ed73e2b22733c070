package org.proviso.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.proviso.audit.Applicability;
import org.proviso.audit.Audit;
import org.proviso.audit.Coverage;
import org.proviso.audit.Finding;
import org.proviso.audit.Judged;
import org.proviso.audit.Party;
import org.proviso.audit.Referral;
import org.proviso.audit.Run;
import org.proviso.audit.SeverityChange;
import org.proviso.document.Document;
import org.proviso.document.Intake;
import org.proviso.document.Reading;
import org.proviso.source.Digest;
import org.proviso.source.Problem;
import org.proviso.text.Json;

/** findings.json: the contract with other tools (design, section 5). Keys are only ever added. */
final class FindingsJson {
    private final AuditIndex index;
    private final ReviewJson review;

    FindingsJson(AuditIndex index) {
        this.index = index;
        this.review = new ReviewJson(index);
    }

    void tell(Json json) {
        Audit audit = index.audit();
        json.object("run", this::run)
                .objects("documents", audit.readings(), this::document)
                .objects("skipped", audit.intake().skipped(), this::skipped)
                .objects("provisions", audit.provisions(), FindingsJson::provision)
                .objects("findings", findings(), (each, told) -> told.accept(each))
                .objects("coverage", audit.coverage(), this::coverage)
                .objects("applicability", audit.profile(), FindingsJson::applicability)
                .objects("parties", audit.parties(), FindingsJson::party)
                .objects("severityChanges", audit.changes(), FindingsJson::change)
                .objects("referrals", audit.referrals(), FindingsJson::referral)
                .objects(
                        "problems", audit.problems().stream().map(index::placed).toList(), FindingsJson::problem);
        review.rest(json);
    }

    /** Those of this run, and behind them those of the run before that are gone. */
    private List<Consumer<Json>> findings() {
        List<Consumer<Json>> all = new ArrayList<>();
        index.audit().findings().forEach(finding -> all.add(json -> finding(json, finding)));
        index.review().gone().forEach(past -> all.add(json -> review.gone(json, past)));
        return all;
    }

    private void run(Json json) {
        Run run = index.run();
        json.text("id", run.id())
                .text("tool", run.tool())
                .text("asOf", run.asOf().toString())
                .texts("regulations", texts(run.regulations()))
                .text("rulesDigest", run.rules().hex())
                .text("regulationsDigest", run.regulationsDigest().hex())
                .text("documentsDigest", run.documents().hex())
                .text("settingsDigest", run.settings().map(Digest::hex))
                .text("floor", run.floor().map(Object::toString))
                .text(
                        "rulesFrom",
                        run.asPacked() ? "as packed with the program" : "changed since the program was built")
                .flag("withDrafts", run.withDrafts())
                .text("rulesReview", Phrasing.review(index.audit().rules()))
                .number("citationsToReCheck", index.findingsToReCheck())
                .text("disclaimer", Phrasing.DISCLAIMER);
        review.run(json);
    }

    private void skipped(Json json, Intake.Skipped skipped) {
        json.text("path", index.audit().intake().name(skipped.path())).text("reason", skipped.reason());
    }

    private void document(Json json, Reading reading) {
        Register.Entry entry = Register.entry(index.audit().intake(), reading);
        Optional<Document> document = entry.document();
        json.text("id", reading.source().id().value())
                .text("platform", reading.source().platform())
                .text("type", reading.source().type())
                .text("path", entry.path())
                .text("sha256", document.map(d -> d.raw().hex()))
                .number("provisions", document.map(d -> d.provisions().size()).orElse(0))
                .text("status", entry.status().word())
                .text("reason", entry.reason());
    }

    private static void provision(Json json, Judged judged) {
        json.text("id", judged.provision().id().toString())
                .text("document", judged.document().id().value())
                .texts("heading", judged.heading())
                .text("text", judged.text())
                .number("start", judged.provision().span().start())
                .number("end", judged.provision().span().end())
                .texts("types", texts(judged.types().keySet()))
                .texts("denies", texts(judged.denies()))
                .texts("patterns", texts(judged.patterns()))
                .texts("parties", List.copyOf(judged.saying().parties()))
                .texts("modalities", List.copyOf(judged.saying().modalities()))
                .texts("exceptions", judged.saying().exceptions());
    }

    private void finding(Json json, Finding finding) {
        json.text("id", finding.id())
                .text("platform", finding.platform())
                .text("document", finding.document().map(Object::toString))
                .text("provision", finding.provision().map(Object::toString))
                .text("regulation", index.criterion(finding).regulation().value())
                .text("criterion", finding.criterion().value())
                .flag("citationToReCheck", index.criterion(finding).standing().isToBeRechecked())
                .text("kind", finding.kind().word())
                .text("pattern", finding.pattern().map(Object::toString))
                .text("outcome", finding.outcome().word())
                .text("severity", finding.severity().word())
                .decimal("confidence", finding.confidence())
                .text("statement", finding.statement())
                .objects("quotes", finding.quotes(), FindingsJson::evidence)
                .text("condition", finding.condition())
                .texts("severityFactors", finding.severityFactors())
                .text("rule", finding.rule().value())
                .number("ruleVersion", finding.ruleVersion())
                .texts("why", finding.why())
                .texts("trace", finding.trace())
                .flag("needsReader", finding.needsReader());
        review.standing(json, finding);
        json.text("fingerprint", finding.fingerprint().hex())
                .text("contentDigest", finding.contentDigest().hex());
    }

    private static void evidence(Json json, Finding.Evidence evidence) {
        json.text("role", evidence.role())
                .text("text", evidence.quote().text())
                .number("start", evidence.quote().span().start())
                .number("end", evidence.quote().span().end())
                .text("document", evidence.quote().document());
    }

    private void coverage(Json json, Coverage coverage) {
        json.text("platform", coverage.platform())
                .text(
                        "regulation",
                        index.criterion(coverage.criterion()).regulation().value())
                .text("criterion", coverage.criterion().value())
                .text("outcome", coverage.outcome().word())
                .text("reason", coverage.reason())
                .texts("findings", coverage.findings())
                .objects(
                        "search",
                        coverage.search(),
                        (near, of) -> near.text("provision", of.provision().toString())
                                .text("whyNot", of.whyNot()));
    }

    private static void applicability(Json json, Applicability line) {
        json.text("platform", line.platform())
                .text("flag", line.flag().id())
                .text("question", line.flag().question())
                .text("answer", ApplicabilityTable.word(line.answer()))
                .text("whence", line.whence())
                .objects(
                        "evidence",
                        line.evidence(),
                        (out, place) -> out.text("rule", place.rule())
                                .text("provision", place.provision().toString())
                                .text("text", place.quote().text())
                                .number("start", place.quote().span().start())
                                .number("end", place.quote().span().end())
                                .text("document", place.quote().document()));
    }

    private static void party(Json json, Party party) {
        json.text("platform", party.platform())
                .text("role", party.role().id())
                .texts("regions", party.regions())
                .text("provision", party.provision().toString())
                .text("text", party.quote().text())
                .number("start", party.quote().span().start())
                .number("end", party.quote().span().end())
                .text("document", party.quote().document());
    }

    private static void change(Json json, SeverityChange change) {
        json.text("platform", change.platform())
                .text("criterion", change.criterion().id().value())
                .text("from", change.criterion().severity().word())
                .text("to", change.to().severity().word())
                .text("reason", change.to().reason())
                .text("place", change.to().place().toString());
    }

    private static void referral(Json json, Referral referral) {
        json.text("from", referral.from().toString())
                .text("target", referral.target())
                .text("quote", referral.quote().text())
                .flag("supplied", referral.supplied());
    }

    private static void problem(Json json, Problem problem) {
        json.text("code", problem.code())
                .text("file", problem.place().file())
                .text("at", problem.place().at())
                .text("found", problem.found())
                .text("notDone", problem.notDone());
    }

    private static List<String> texts(Collection<?> ids) {
        return ids.stream().map(Object::toString).toList();
    }
}
