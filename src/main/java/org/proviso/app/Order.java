package org.proviso.app;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.proviso.audit.Workpaper;
import org.proviso.document.Intake;
import org.proviso.regulation.RegulationId;

/**
 * What an audit was asked to do.
 *
 * @param regulations as named on the command line; {@code ccpa} stands for both of California
 * @param rules a folder of rules to use instead of the shipped ones
 * @param floor below which confidence or measured precision asks for a reader, 0 to 1; empty for no floor
 * @param workpaper what was said about the papers that the audit leaves
 * @param threads how many documents are read at a time, 1 or more
 */
record Order(
        List<Path> paths,
        Intake.PlatformFrom platformFrom,
        Set<RegulationId> regulations,
        LocalDate asOf,
        Optional<Path> rules,
        boolean withDrafts,
        Optional<Double> floor,
        Workpaper workpaper,
        int threads) {
    Order {
        paths = List.copyOf(paths);
        regulations = Set.copyOf(regulations);
    }
}
