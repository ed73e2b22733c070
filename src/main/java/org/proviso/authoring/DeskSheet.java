package org.proviso.authoring;

import java.util.Optional;

/** The sheets of the desk, in the order of their tabs. Closed. */
enum DeskSheet {
    READ_ME("Read me"),
    MAPPINGS("Mappings"),
    PROVISIONS("Provisions & patterns"),
    VOCABULARY("Vocabulary"),
    APPLICABILITY("Applicability & factors"),
    CRITERIA("Criteria"),
    TESTS("Tests"),
    SIGN_OFF("Sign-off"),
    LISTS("Lists");

    private final String title;

    DeskSheet(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    static Optional<DeskSheet> titled(String title) {
        for (DeskSheet sheet : values()) {
            if (sheet.title.equals(title)) {
                return Optional.of(sheet);
            }
        }
        return Optional.empty();
    }
}
