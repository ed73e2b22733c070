package org.proviso.document;

import java.util.HashMap;
import java.util.Map;

/** What an HTML element is to the reader of a policy. */
enum Role {
    /** Never read: code, drawings, controls. */
    SKIPPED,
    /** A button or field: not read, but counted. */
    CONTROL,
    /** A part of the page that may be furniture as a whole. */
    REGION,
    BLOCK,
    HEADING,
    LIST,
    ITEM,
    DEFINITION,
    TABLE,
    BREAK,
    STRONG,
    LINK,
    BUTTON,
    LABEL,
    /** Opens a collapsed part. */
    SUMMARY,
    INLINE;

    private static final Map<String, Role> BY_TAG = byTag();

    static Role of(String tag) {
        var known = BY_TAG.get(tag);
        if (known != null) {
            return known;
        }
        return tag.indexOf('-') > 0 ? REGION : INLINE;
    }

    private static Map<String, Role> byTag() {
        Map<String, Role> roles = new HashMap<>();
        put(
                roles,
                SKIPPED,
                "script style template svg noscript head iframe object canvas video audio"
                        + " option datalist math map progress meter embed applet frameset noframes");
        put(roles, CONTROL, "select textarea input");
        put(roles, LABEL, "label");
        put(
                roles,
                REGION,
                "body div section article main header footer nav aside form fieldset dialog figure details td th");
        put(roles, BLOCK, "p address blockquote pre center hr figcaption legend caption dt tr tbody thead tfoot");
        put(roles, HEADING, "h1 h2 h3 h4 h5 h6");
        put(roles, LIST, "ul ol menu dir dl");
        put(roles, ITEM, "li");
        put(roles, DEFINITION, "dd");
        put(roles, TABLE, "table");
        put(roles, BREAK, "br");
        put(roles, STRONG, "b strong u");
        put(roles, LINK, "a");
        put(roles, BUTTON, "button");
        put(roles, SUMMARY, "summary");
        return Map.copyOf(roles);
    }

    private static void put(Map<String, Role> roles, Role role, String tags) {
        for (String tag : tags.split(" ", -1)) {
            roles.put(tag, role);
        }
    }
}
