package org.proviso.rule;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.proviso.regulation.Catalogue;

/** What ids are called when a person reads of them: the name that a rule, flag or criterion has, else the id's words. */
public final class Labels {
    /** Calls types, patterns, flags and criteria by their ids. */
    static final Labels IDS = new Labels(Object::toString);

    private static final String PATTERN = "cp-";

    private final Map<String, String> names = new HashMap<>();

    private final Function<Object, String> unnamed;

    private Labels(Function<Object, String> unnamed) {
        this.unnamed = unnamed;
    }

    /** The names that the rules of a book, and the flags and criteria of a catalogue, give. */
    public static Labels of(RuleBook book, Catalogue catalogue) {
        Labels labels = new Labels(Labels::plain);
        catalogue.flags().forEach(flag -> labels.names.put("flag " + flag.id(), flag.name()));
        catalogue
                .criteria()
                .forEach(criterion -> labels.names.put(
                        "criterion " + criterion.id(), criterion.citation() + " (" + criterion.title() + ")"));
        book.all(Rule.TypeRule.class).forEach(rule -> labels.names.put("type " + rule.type(), rule.name()));
        book.all(Rule.PatternRule.class).forEach(rule -> labels.names.put("pattern " + rule.pattern(), rule.name()));
        return labels;
    }

    /** A provision type, such as "Storage period". */
    public String type(Object id) {
        return names.getOrDefault("type " + id, unnamed.apply(id));
    }

    /** A compound pattern, such as "Opt-out bypass". */
    public String pattern(Object id) {
        return names.getOrDefault("pattern " + id, unnamed.apply(id));
    }

    /** An applicability flag, such as "Open to minors". */
    public String flag(Object id) {
        return names.getOrDefault("flag " + id, unnamed.apply(id));
    }

    /** A criterion, such as "Art. 21(1) (Objection honoured)". */
    public String criterion(Object id) {
        return names.getOrDefault("criterion " + id, id.toString());
    }

    /** A concept of the vocabulary or another word of a rule: its id in plain words, such as "only on payment". */
    public static String plain(Object id) {
        String text = id.toString();
        return (text.startsWith(PATTERN) ? text.substring(PATTERN.length()) : text).replace('-', ' ');
    }
}
