package org.proviso.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.proviso.document.Block.Item;
import org.proviso.document.Block.Paragraph;

class MarkedListsTest {
    private static List<String> found(String... paragraphs) {
        var blocks = Stream.of(paragraphs)
                .<Block>map(text -> new Paragraph(text, false))
                .toList();
        return MarkedLists.find(blocks).stream()
                .map(block -> block instanceof Item item
                        ? item.depth() + " " + item.text()
                        : "- " + ((Paragraph) block).text())
                .toList();
    }

    @Test
    void lettersAndNumeralsNest() {
        assertThat(found("We may:", "(a) look;", "(b) act if", "(i) asked, or", "(ii) forced;", "(c) rest."))
                .containsExactly(
                        "- We may:", "1 (a) look;", "1 (b) act if", "2 (i) asked, or", "2 (ii) forced;", "1 (c) rest.");
    }

    @Test
    void theLetterIAfterHIsNoNumeral() {
        assertThat(found("(a) x", "(b) x", "(c) x", "(d) x", "(e) x", "(f) x", "(g) x", "(h) x", "(i) x", "(j) x"))
                .allSatisfy(item -> assertThat(item).startsWith("1 "));
    }

    @Test
    void bulletsGoAndOtherBulletsNest() {
        assertThat(found("• names", "o first names", "• addresses"))
                .containsExactly("1 names", "2 first names", "1 addresses");
    }

    @Test
    void aListDoesNotStartInItsMiddle() {
        assertThat(found("(c) is the sign of copyright.")).containsExactly("- (c) is the sign of copyright.");
    }

    @Test
    void numberedClausesAreNoItems() {
        assertThat(found("1. We act.", "2. You pay.")).containsExactly("- 1. We act.", "- 2. You pay.");
    }
}
