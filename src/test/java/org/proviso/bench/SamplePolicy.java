package org.proviso.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.proviso.document.Document;
import org.proviso.document.DocumentReader;
import org.proviso.document.Intake;
import org.proviso.document.Provision;
import org.proviso.document.Reading;
import org.proviso.document.SourceFile;

/** A policy of any length, put together from the examples' own provisions again and again under headings that differ. */
final class SamplePolicy {
    private SamplePolicy() {}

    static String ofBytes(int size) {
        List<Document> examples = examples();
        StringBuilder html =
                new StringBuilder("<!DOCTYPE html>\n<html><head><title>Privacy Policy</title></head><body>\n");
        html.append("<h1>Privacy Policy</h1>\n");
        for (int part = 1; html.length() < size; part++) {
            add(html, part, examples.get(part % examples.size()), size);
        }
        return html.append("</body></html>\n").toString();
    }

    private static List<Document> examples() {
        List<Document> documents = new ArrayList<>();
        Intake intake = Intake.of(List.of(Path.of("examples")), Intake.PlatformFrom.FOLDER);
        DocumentReader reader = new DocumentReader(intake.limits());
        for (SourceFile source : intake.files()) {
            if (reader.read(source) instanceof Reading.Read read
                    && read.document().language().equals("en")) {
                documents.add(read.document());
            }
        }
        return documents;
    }

    private static void add(StringBuilder html, int part, Document from, int size) {
        int section = -1;
        for (Provision provision : from.provisions()) {
            if (html.length() > size) {
                return;
            }
            if (provision.section() != section) {
                section = provision.section();
                html.append("<h2>Part ").append(part).append(": ");
                html.append(escaped(from.sections().get(section).heading())).append("</h2>\n");
            }
            html.append("<p>").append(escaped(provision.span().of(from.text()))).append("</p>\n");
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }
}
