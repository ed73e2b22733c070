package org.proviso.document;

import java.nio.file.Path;
import java.util.Arrays;
import org.proviso.document.Intake.PlatformFrom;

/** Prints the projection of each file given: to look at what the reader makes of a document. See docs/extraction.md. */
final class Show {
    private Show() {}

    public static void main(String[] args) {
        var intake = Intake.of(Arrays.stream(args).map(Path::of).toList(), PlatformFrom.FOLDER);
        intake.problems().forEach(System.out::println);
        var reader = new DocumentReader(intake.limits());
        for (var source : intake.files()) {
            System.out.println("==== " + source.path());
            System.out.println(Projection.of(reader.read(source)));
        }
    }
}
