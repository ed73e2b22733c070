package org.proviso.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.proviso.audit.Audit;
import org.proviso.document.Assessment.NotAssessed;
import org.proviso.document.Document;
import org.proviso.document.Intake;
import org.proviso.document.Reading;

/** Every file that was named or found, and what became of it: in equals out. */
final class Register {
    private final List<Entry> entries = new ArrayList<>();

    Register(Audit audit) {
        Intake intake = audit.intake();
        audit.readings().forEach(reading -> entries.add(entry(intake, reading)));
        intake.skipped().stream()
                .map(skipped -> new Entry(intake.name(skipped.path()), Optional.empty(), skipped.reason()))
                .sorted(Comparator.comparing(Entry::path))
                .forEach(entries::add);
    }

    /** The files that were read or were to be read, by their ids; then those that were passed over, by their paths. */
    List<Entry> entries() {
        return entries;
    }

    /** What became of a file. */
    enum Status {
        ASSESSED("assessed"),
        NOT_ASSESSED("not-assessed"),
        UNREAD("unread"),
        SKIPPED("skipped");

        private final String word;

        Status(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }
    }

    /**
     * One file.
     *
     * @param path below the folder that was named
     * @param reading empty for a file that was passed over
     * @param reason why it was not assessed; empty for one that was
     */
    record Entry(String path, Optional<Reading> reading, String reason) {
        /** The document, if the file was read. */
        Optional<Document> document() {
            return reading.filter(Reading.Read.class::isInstance).map(read -> ((Reading.Read) read).document());
        }

        Status status() {
            if (reading.isEmpty()) {
                return Status.SKIPPED;
            }
            return document()
                    .map(document ->
                            document.assessment() instanceof NotAssessed ? Status.NOT_ASSESSED : Status.ASSESSED)
                    .orElse(Status.UNREAD);
        }

        /** The id of the document, or the path of a file that is none. */
        String id() {
            return reading.map(each -> each.source().id().value()).orElse(path);
        }

        int provisions() {
            return document().map(document -> document.provisions().size()).orElse(0);
        }
    }

    static Entry entry(Intake intake, Reading reading) {
        return new Entry(intake.name(reading.source().path()), Optional.of(reading), reason(reading));
    }

    private static String reason(Reading reading) {
        if (reading instanceof Reading.Unread unread) {
            return unread.problem().found() + " " + unread.problem().notDone();
        }
        return ((Reading.Read) reading).document().assessment() instanceof NotAssessed not
                ? not.reason() + ": " + not.explanation()
                : "";
    }
}
