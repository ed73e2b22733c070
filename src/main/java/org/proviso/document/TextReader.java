package org.proviso.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.proviso.document.Block.Heading;
import org.proviso.document.Block.Paragraph;

/** Reads plain text: blank lines part paragraphs, wrapped lines are joined, short lines that no text would fill stay lines. */
final class TextReader {
    private static final int LONGEST_HEADING = 80;
    /** Where lines are longer than anybody wraps them, each is a paragraph. */
    private static final int LONGEST_WRAPPED = 140;

    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder paragraph = new StringBuilder();
    /** Of the longest line. */
    private final int width;

    private TextReader(int width) {
        this.width = width;
    }

    static Draft read(String text) {
        int longest = text.lines().mapToInt(line -> line.strip().length()).max().orElse(0);
        var reader = new TextReader(longest);
        List<String> group = new ArrayList<>();
        text.replace('\f', '\n').lines().forEach(line -> {
            if (line.isBlank()) {
                reader.group(group);
                group.clear();
            } else {
                group.add(line.strip());
            }
        });
        reader.group(group);
        return new Draft("", reader.blocks);
    }

    /** Lines between two blank ones. */
    private void group(List<String> lines) {
        if (lines.isEmpty()) {
            return;
        }
        if (isUnderlined(lines)) {
            heading(lines.get(0));
            group(lines.subList(2, lines.size()));
            return;
        }
        if (lines.size() == 1 && isCapitals(lines.get(0))) {
            heading(lines.get(0));
            return;
        }
        for (int i = 0; i < lines.size(); i++) {
            add(lines, i);
        }
        flush();
    }

    private void add(List<String> lines, int at) {
        String line = lines.get(at);
        if (Marker.of(line).isPresent() || width > LONGEST_WRAPPED) {
            flush();
        }
        paragraph.append(line);
        if (at + 1 < lines.size()) {
            boolean isBroken = wouldHaveFitted(line, lines.get(at + 1));
            paragraph.append(isBroken ? '\n' : ' ');
        }
    }

    /** The author broke the line, since there was ample room for the next word. */
    private boolean wouldHaveFitted(String line, String next) {
        int space = next.indexOf(' ');
        int word = space < 0 ? next.length() : space;
        boolean goesOn = Character.isLowerCase(next.charAt(0));
        return !goesOn && (line.length() + 1 + word) * 4 < width * 3;
    }

    private void flush() {
        String text = paragraph.toString().strip();
        paragraph.setLength(0);
        var line = new Line();
        text.lines().forEach(part -> {
            line.breakLine();
            line.add(part, false, false);
        });
        if (!line.isBlank()) {
            blocks.add(new Paragraph(line.take(), false));
        }
    }

    private void heading(String words) {
        blocks.add(new Heading(blocks.isEmpty() ? 1 : 2, Line.normalise(words)));
    }

    private static boolean isUnderlined(List<String> lines) {
        return lines.size() > 1
                && lines.get(0).length() <= LONGEST_HEADING
                && lines.get(1).length() > 2
                && lines.get(1).chars().allMatch(c -> c == '=' || c == '-' || c == '~' || c == '_');
    }

    private static boolean isCapitals(String line) {
        return line.length() <= LONGEST_HEADING
                && line.equals(line.toUpperCase(Locale.ROOT))
                && line.chars().filter(Character::isLetter).count() > 3
                && !line.endsWith(".");
    }
}
