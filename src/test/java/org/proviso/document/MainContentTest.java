package org.proviso.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.proviso.document.Sample.texts;

import java.util.List;
import org.junit.jupiter.api.Test;

class MainContentTest {
    private static final String PROSE =
            "<p>We collect the name and the address that you give us when you open an account.</p>"
                    + "<p>We do not pass them on to anybody except the carrier who brings your order to you.</p>"
                    + "<p>You may ask us at any time what we know about you, and we shall answer within a month.</p>";

    private static List<String> read(String body) {
        return texts(Sample.read("Privacy Policy.html", "<!DOCTYPE html><html><body>" + body + "</body></html>"));
    }

    @Test
    void aSmallPartNamedLikeFurnitureGoes() {
        assertThat(read(PROSE
                        + "<div class='site-footer'><p>We are hiring people who love parcels and boxes.</p></div>"))
                .hasSize(3);
    }

    @Test
    void theTextItselfStaysWhateverItsPartIsCalled() {
        assertThat(read("<div class='modal footer cookie'>" + PROSE + "</div>")).hasSize(3);
    }

    @Test
    void aSectionIsNoFurnitureForItsHeadingsWord() {
        assertThat(read(PROSE + "<div id='cookies'><h2>Cookies</h2><p>We set one cookie.</p></div>"))
                .contains("We set one cookie.");
    }

    @Test
    void stylesOfAUtilityKitAreNoNames() {
        assertThat(read("<div>" + PROSE + "<div class='nav:hidden toc:p-2'><p>We sell nothing.</p></div></div>"))
                .contains("We sell nothing.");
    }

    @Test
    void aBannerFullOfButtonsGoes() {
        assertThat(read("<div>" + PROSE
                        + "</div><div><p>May we measure how you use this page, and where you go then?</p>"
                        + "<button>Yes</button><button>No</button></div>"))
                .hasSize(3);
    }

    @Test
    void aLinkListUnderALeadInStays() {
        assertThat(read("<div>" + PROSE
                        + "<p>You may object with:</p><ul><li><a href='https://x.example'>X</a></li></ul></div>"))
                .contains("You may object with:\nX");
    }

    @Test
    void aHeadingInAPartNamedLikeFurnitureStays() {
        var document = Sample.read(
                "Privacy Policy.html",
                "<!DOCTYPE html><html><body><div>" + PROSE
                        + "<div class='with-toc'><h2>Rights</h2></div><p>You may object.</p>" + "</div></body></html>");

        assertThat(Sample.headings(document, 3)).containsExactly("Rights");
    }

    @Test
    void theTitleStaysThoughAButtonStandsBesideIt() {
        var document = Sample.read(
                "Notice.html",
                "<!DOCTYPE html><html><body><header><h1>Privacy Notice</h1><button>Print</button></header><div>" + PROSE
                        + "</div></body></html>");

        assertThat(document.title()).isEqualTo("Privacy Notice");
    }

    @Test
    void proseBesideManyLinksIsLookedInto() {
        assertThat(read("<div>" + PROSE.repeat(8) + "</div><div><p>"
                        + "This notice also holds for our applications. ".repeat(9)
                        + "</p><ul>"
                        + "<li><a href='https://x.example'>a page of ours with a long name</a></li>".repeat(20)
                        + "</ul></div>"))
                .anySatisfy(text -> assertThat(text).startsWith("This notice also holds"));
    }

    @Test
    void aFormAroundAWholePageIsRead() {
        assertThat(read("<form>" + PROSE + "<input type=hidden></form>")).hasSize(3);
    }

    @Test
    void hiddenPanelsAreReadAndTemplatesAreNot() {
        assertThat(
                        read(
                                PROSE
                                        + "<div style='display:none' aria-hidden=true><p>We sell your address to advertisers.</p></div>"
                                        + "<template><p>Nothing of this is shown.</p></template><noscript><p>Use a browser.</p></noscript>"))
                .hasSize(4)
                .contains("We sell your address to advertisers.");
    }
}
