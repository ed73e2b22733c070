package org.proviso.app;

/** What the program calls itself. */
final class Version {
    static final String TOOL = "Proviso 0.1.0";

    private Version() {}
}
