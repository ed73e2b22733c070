package org.proviso.report;

import java.util.Optional;
import org.proviso.audit.Finding;
import org.proviso.review.Disposition;
import org.proviso.review.NotCompared;
import org.proviso.review.Past;
import org.proviso.review.Review;
import org.proviso.review.Standing;
import org.proviso.review.State;
import org.proviso.review.Trend;
import org.proviso.review.Waiver;
import org.proviso.review.WaiverUse;
import org.proviso.text.Json;
import org.proviso.text.JsonObject;

/** What findings.json says of the run before and of reviewers. */
final class ReviewJson {
    private final AuditIndex index;
    private final Review review;

    ReviewJson(AuditIndex index) {
        this.index = index;
        this.review = index.review();
    }

    /** The run that this one is compared with, and how far the review log had come. */
    void run(Json json) {
        json.text("reviewDigest", index.run().review().map(Object::toString))
                .object(
                        "baseline",
                        each -> each.text("run", review.trend().map(Trend::run))
                                .text("asOf", review.trend().map(Trend::asOf)))
                .object(
                        "reviewLog",
                        each -> each.number("lines", review.log().head().lines())
                                .text("digest", review.log().head().digest()));
    }

    /** How a finding stands. */
    void standing(Json json, Finding finding) {
        Standing standing = review.standing(finding);
        json.text("state", standing.state().word())
                .text("before", review.before(finding).map(Past::id))
                .text("disposition", standing.disposition().map(Disposition::word))
                .object("review", each -> standing.written().forEach((column, text) -> each.text(column.id(), text)))
                .text("waiver", standing.waiver().map(use -> use.waiver().id()));
    }

    /** A finding of the run before that is not there any more, in the words that it had. */
    void gone(Json json, Past past) {
        JsonObject told = past.told();
        json.text("id", "G-" + past.id().replaceFirst("^\\D*", ""))
                .text("platform", past.platform())
                .text("document", Optional.empty())
                .text("provision", Optional.empty())
                .text("regulation", past.text("regulation"))
                .text("criterion", past.criterion())
                .flag("citationToReCheck", past.text("citationToReCheck").equals("true"))
                .text("kind", past.text("kind"))
                .text("pattern", told.text("pattern"))
                .text("outcome", past.text("outcome"))
                .text("severity", past.text("severity"))
                .decimal("confidence", told.decimal("confidence"))
                .text("statement", past.text("statement"))
                .objects("quotes", told.objects("quotes"), ReviewJson::quote)
                .text("condition", past.text("condition"))
                .texts("severityFactors", told.texts("severityFactors"))
                .text("rule", past.text("rule"))
                .number("ruleVersion", told.number("ruleVersion"))
                .texts("why", told.texts("why"))
                .texts("trace", told.texts("trace"))
                .flag("needsReader", past.text("needsReader").equals("true"))
                .text("state", State.GONE.word())
                .text("before", past.id())
                .text("disposition", review.standing(past).disposition().map(Disposition::word))
                .object("review", each -> review.standing(past).written().forEach((c, text) -> each.text(c.id(), text)))
                .text("waiver", Optional.empty())
                .text("fingerprint", past.fingerprint().hex())
                .text("contentDigest", past.content().hex());
    }

    private static void quote(Json json, JsonObject quote) {
        json.text("role", quote.text("role").orElse(""))
                .text("text", quote.text("text").orElse(""))
                .number("start", quote.number("start"))
                .number("end", quote.number("end"))
                .text("document", quote.text("document").orElse(""));
    }

    /** The waivers, and what of the run before could not be compared. */
    void rest(Json json) {
        json.objects("waivers", review.waivers(), ReviewJson::waiver)
                .objects("notCompared", review.notCompared(), ReviewJson::notCompared);
    }

    private static void waiver(Json json, WaiverUse use) {
        Waiver waiver = use.waiver();
        json.text("id", waiver.id())
                .text("status", use.status().word())
                .text("scope", waiver.scope().words())
                .text("reason", waiver.reason())
                .text("approver", waiver.approver())
                .text("from", waiver.from().toString())
                .text("to", waiver.to().toString())
                .texts("findings", use.findings());
    }

    private static void notCompared(Json json, NotCompared each) {
        json.text("before", each.past().id())
                .text("platform", each.past().platform())
                .text("criterion", each.past().criterion())
                .text("fingerprint", each.past().fingerprint().hex())
                .text("reason", each.why());
    }
}
