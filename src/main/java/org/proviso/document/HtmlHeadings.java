package org.proviso.document;

import org.jsoup.nodes.Element;

/** Which elements of a page are headings, and how wide. */
final class HtmlHeadings {
    private static final int UNSAID = 2;

    private HtmlHeadings() {}

    static boolean isHeading(Element element) {
        return "heading".equals(element.attr("role"));
    }

    static int level(Element element) {
        String name = element.normalName();
        if (name.length() == 2 && name.charAt(0) == 'h') {
            return name.charAt(1) - '0';
        }
        String said = element.attr("aria-level");
        return said.length() == 1 && Character.isDigit(said.charAt(0)) ? said.charAt(0) - '0' : UNSAID;
    }

    /** A button that opens a collapsed part says what the part is about. */
    static boolean opensPanel(Element button) {
        return button.hasAttr("aria-expanded") || button.hasAttr("aria-controls");
    }

    static boolean labelsField(Element label) {
        return label.selectFirst("select, textarea, input") != null || label.closest("form") != null;
    }

    /** A remark that only screen readers speak, such as where a link opens. */
    static boolean isForScreenReaders(Element inline) {
        String names = inline.attr("class");
        return names.contains("sr-only")
                || names.contains("visually-hidden")
                || names.contains("screen-reader")
                || inline.hasAttr("data-sr-only");
    }
}
