package org.proviso.sheet;

import java.util.List;

/**
 * A chart of stacked bars over a grid of the page that it stands on: a bar for every line of the grid, a piece of it for every column,
 * with the figure written on the piece and the word of the column in the legend.
 *
 * @param description what a person who cannot see it is told
 * @param grid the lines of the page that belong to it: the first names the columns, the others begin with the name of the bar
 * @param tones of the columns behind the first, in their order: as many columns are drawn
 */
public record Chart(String title, String description, String grid, List<Tone> tones) {
    public Chart {
        tones = List.copyOf(tones);
    }
}
