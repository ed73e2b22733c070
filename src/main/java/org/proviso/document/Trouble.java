package org.proviso.document;

import org.proviso.source.Place;
import org.proviso.source.Problem;
import org.proviso.source.Problems;

/** Every problem that a file can give, with its stable code. The paragraphs stand in docs/problems.md. */
enum Trouble {
    MISSING("DOC-001"),
    NO_DOCUMENTS("DOC-002"),
    LINK_LOOP("DOC-003"),
    UNREADABLE("DOC-004"),
    SETTINGS("DOC-005"),
    TOO_LARGE("DOC-006"),
    CHANGED("DOC-007"),
    EMPTY("DOC-008"),
    NO_TEXT("DOC-009"),
    BINARY("DOC-010"),
    OTHER_FORMAT("DOC-011"),
    ENCODING("DOC-012"),
    PASSWORD("DOC-013"),
    DAMAGED("DOC-014"),
    EXPANSION("DOC-015"),
    ENTITIES("DOC-016"),
    TOO_DEEP("DOC-017"),
    TOO_LONG("DOC-018");

    static final String NOT_AUDITED = "The document was not audited.";

    private final String code;

    Trouble(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }

    void add(Problems problems, Place place, String found, String notDone) {
        problems.add(code, place, found, notDone);
    }

    Problem of(SourceFile source, String found, String notDone) {
        return new Problem(code, Place.of(source.path().toString()), found, notDone);
    }

    Refusal refuse(SourceFile source, String found) {
        return new Refusal(of(source, found, NOT_AUDITED));
    }
}
