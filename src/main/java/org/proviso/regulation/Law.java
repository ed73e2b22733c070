package org.proviso.regulation;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A law whose criteria are in the catalogue.
 *
 * @param namespace what the ids of its criteria begin with, such as {@code ccr}
 * @param citation the official citation
 * @param identifiers numbers under which it is published, such as CELEX and ELI
 * @param partOf the law that names this one too when it is chosen
 * @param from first day in force
 * @param amended day of the last amendment
 * @param applicability ids of the flags that every criterion of it needs: where it applies
 */
public record Law(
        RegulationId id,
        String namespace,
        String name,
        String citation,
        List<String> identifiers,
        String jurisdiction,
        Optional<RegulationId> partOf,
        LocalDate from,
        Optional<LocalDate> amended,
        URI link,
        List<String> applicability,
        List<String> notes) {
    public Law {
        identifiers = List.copyOf(identifiers);
        applicability = List.copyOf(applicability);
        notes = List.copyOf(notes);
    }

    /** Whether naming that law names this one: it is this one, or this one is part of it. */
    public boolean isNamedBy(RegulationId named) {
        return id.equals(named) || partOf.filter(named::equals).isPresent();
    }
}
