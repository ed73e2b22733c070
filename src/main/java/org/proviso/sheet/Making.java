package org.proviso.sheet;

/** What the sheets of one workbook share while it is made. */
record Making(Styles styles, Links links, Seals seals, FormulaText formulas, Extras extras) {}
