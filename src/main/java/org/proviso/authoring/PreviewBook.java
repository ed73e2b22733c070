package org.proviso.authoring;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.proviso.sheet.Book;
import org.proviso.sheet.BookWriter;
import org.proviso.sheet.Table;
import org.proviso.sheet.TableColumn;

/** A preview as a workbook: how many flips there are, and each with its clause. */
final class PreviewBook {
    private PreviewBook() {}

    static byte[] bytes(Preview preview, String tool) {
        Table<Preview.Count> counts = new Table<>(
                "Counts",
                "What would change, by rule and platform.",
                "Nothing would change.",
                1,
                List.of(
                        TableColumn.head(
                                        "Rule",
                                        44,
                                        "The rule of the new pack, or of the old one where it concludes no more.")
                                .text(Preview.Count::rule),
                        TableColumn.head("Platform", 24, "Whose documents they are.")
                                .text(Preview.Count::platform),
                        TableColumn.head("Appeared", 10, "Concluded by the new pack alone.")
                                .number(Preview.Count::appeared),
                        TableColumn.head("Gone", 10, "Concluded by the old pack alone.")
                                .number(Preview.Count::gone),
                        TableColumn.head("Changed", 10, "Concluded by both, with another severity, outcome or rule.")
                                .number(Preview.Count::changed)),
                count -> count.rule() + " " + count.platform(),
                preview.counts());
        int[] number = {0};
        Table<Preview.Flip> flips = new Table<>(
                "Flips",
                "Every difference with its clause.",
                "Nothing would change.",
                1,
                List.of(
                        TableColumn.head("Rule", 36, "The rule that concludes it.")
                                .text(Preview.Flip::rule),
                        TableColumn.head("Platform", 18, "Whose documents they are.")
                                .text(Preview.Flip::platform),
                        TableColumn.head("Document", 30, "Where the clause stands.")
                                .text(Preview.Flip::document),
                        TableColumn.head("Criterion", 18, "Of a finding; blank for a type or a pattern.")
                                .text(Preview.Flip::on),
                        TableColumn.head("Before", 26, "With the old pack.").text(Preview.Flip::before),
                        TableColumn.head("After", 26, "With the new pack.").text(Preview.Flip::after),
                        TableColumn.head("Clause", 90, "The words of the text.").text(Preview.Flip::clause)),
                flip -> String.valueOf(number[0]++),
                preview.flips());
        Book.Properties properties = new Book.Properties(
                "Preview of a change of rules",
                "What would change",
                tool,
                "Preview " + preview.digest().brief(),
                "");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            BookWriter.write(new Book(properties, List.of(counts, flips)), out);
        } catch (IOException e) {
            throw new UncheckedIOException("writing a preview to memory", e);
        }
        return out.toByteArray();
    }
}
