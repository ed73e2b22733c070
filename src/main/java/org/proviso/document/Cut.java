package org.proviso.document;

import java.util.List;

/** A draft set as one text, with its sections and provisions. */
record Cut(String text, List<Section> sections, List<Provision> provisions) {}
