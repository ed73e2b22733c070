package org.proviso.document;

import org.proviso.source.Place;
import org.proviso.source.Problem;

/** Every problem that a file can give, with its stable code. The paragraphs stand in docs/problems.md. */
enum Trouble {
    MISSING("DOC-001"),
    NO_DOCUMENTS("DOC-002"),
    LINK_LOOP("DOC-003"),
    UNREADABLE("DOC-004"),
    SETTINGS("DOC-005"),
    SAME_NAME("DOC-006"),
    TOO_LARGE("DOC-007"),
    CHANGED("DOC-008"),
    EMPTY("DOC-009"),
    NO_TEXT("DOC-010"),
    BINARY("DOC-011"),
    OTHER_FORMAT("DOC-012"),
    ENCODING("DOC-013"),
    PASSWORD("DOC-014"),
    DAMAGED("DOC-015"),
    EXPANSION("DOC-016"),
    ENTITIES("DOC-017"),
    TOO_DEEP("DOC-018"),
    TOO_LONG("DOC-019");

    static final String NOT_AUDITED = "The document was not audited.";

    private final String code;

    Trouble(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }

    Problem at(Place place, String found, String notDone) {
        return new Problem(code, place, found, notDone);
    }

    Problem of(SourceFile source, String found) {
        return at(Place.of(source.path().toString()), found, NOT_AUDITED);
    }

    Refusal refuse(SourceFile source, String found) {
        return new Refusal(of(source, found));
    }
}
