package org.proviso.rule;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * One field of a rule's row: its name in YAML and on the desk, its help line, and the words that may stand in it.
 * Fields are joined by AND, the words inside one by "any of".
 */
public enum Column {
    BY(
            "who acts",
            words("platform", "user", "third-party", "affiliate", "processor", "authority", "parent", "unknown")),
    DOES("what the text says is done", concepts(ConceptKind.ACTION)),
    ON("the data it is done with", concepts(ConceptKind.DATA)),
    FOR("the purpose it is done for", concepts(ConceptKind.PURPOSE)),
    ONLY_FOR("purpose families, none else being stated", families()),
    BEYOND("purpose families beyond which the statement goes; a statement of no purpose goes beyond", families()),
    MODALITY("how firmly it is said", words("asserted", "permitted", "vague", "required", "restrictive")),
    POLARITY(
            "whether what stands first is said to be done or not to be done; \"either\" where to deny is to speak of it too",
            words("states", "denies", "either")),
    CHOICE("the kind of choice that the user has", vocabulary(v -> v.traitsOf(ConceptKind.CHOICE, "choice"))),
    ABOUT("the purpose that the choice is about", concepts(ConceptKind.PURPOSE)),
    ABOUT_FAMILY(
            "the purpose family that the choice is about; \"unstated\" where the text names none",
            familiesOrUnstated()),
    GIVEN("whether the text itself gives the choice, rather than presupposing it", words("yes")),
    WAY("whether the text names a way to make the choice", words("stated", "none")),
    WAY_ELSEWHERE("that no other place names a way to make a choice about the same", words("none")),
    OVERRIDES("whether the statement takes the choice back", words("yes")),
    SAME_PURPOSE("whether choice and statement share a purpose family", words("yes", "no")),
    TRIGGERED_BY("who controls what sets the condition off", words("platform", "user", "law")),
    TRIGGER("what sets the condition off", concepts(ConceptKind.TRIGGER)),
    RIGHT("the right that is granted", concepts(ConceptKind.RIGHT)),
    MECHANISM("the way that is named", concepts(ConceptKind.MECHANISM)),
    BASIS("the legal basis that is named", concepts(ConceptKind.BASIS)),
    RETENTION("how storage time is put", concepts(ConceptKind.RETENTION)),
    RECIPIENT("the recipient that is named", concepts(ConceptKind.RECIPIENT)),
    TRANSFER("what is said of transfers", concepts(ConceptKind.TRANSFER)),
    DECISION("what is said of decisions", concepts(ConceptKind.DECISION)),
    CHANGE("what is said of changes to the text", concepts(ConceptKind.CHANGE)),
    NAMES("concepts, one of which is named", any()),
    AND_NAMES("further concepts, one of which is named too", any()),
    ALSO_NAMES("still further concepts, one of which is named too", any()),
    LACKS("concepts, none of which is named", any()),
    HEADING("concepts, one of which a heading above names", any()),
    HEADING_LACKS("concepts, none of which a heading above names", any()),
    IS("provision types, one of which the provision is", types()),
    AND_IS("further provision types, one of which the provision is too", types()),
    IS_NOT("provision types, none of which the provision is", types()),
    DENIES("provision types, one of which the provision denies", types()),
    HAS("provision types, one of which stands within the window", types()),
    HAS_NOT("provision types, none of which stands within the window", types()),
    ELSEWHERE("provision types, one of which another provision within the window is; it is quoted too", types()),
    DENIED_ELSEWHERE(
            "provision types, one of which another provision within the window denies; it is quoted too", types()),
    ELSEWHERE_NAMES("concepts, one of which that other provision names", any()),
    ELSEWHERE_LACKS("concepts, none of which that other provision names", any()),
    MATCHES("patterns, one of which the provision shows", patterns()),
    WITHIN(
            "how far apart what the row names may stand",
            words("clause", "sentence", "provision", "section", "document", "platform")),
    WINDOW(
            "how far \"has\", \"has-not\" and \"elsewhere\" look",
            words("provision", "section", "document", "platform"));

    /** What a pack offers to choose from. */
    public interface Known {
        Vocabulary vocabulary();

        List<String> types();

        List<String> patterns();
    }

    private final String help;
    private final Function<Known, List<String>> allowed;

    Column(String help, Function<Known, List<String>> allowed) {
        this.help = help;
        this.allowed = allowed;
    }

    /** The name in YAML and on the desk: lower case with hyphens. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String help() {
        return help;
    }

    /** The words that may stand in it, with what a pack offers. */
    public List<String> allowed(Known known) {
        return allowed.apply(known);
    }

    /** The column of that name. */
    public static Optional<Column> of(String key) {
        for (Column column : values()) {
            if (column.key().equals(key)) {
                return Optional.of(column);
            }
        }
        return Optional.empty();
    }

    private static Function<Known, List<String>> words(String... words) {
        return known -> List.of(words);
    }

    private static Function<Known, List<String>> vocabulary(Function<Vocabulary, List<String>> of) {
        return known -> of.apply(known.vocabulary());
    }

    private static Function<Known, List<String>> concepts(ConceptKind kind) {
        return vocabulary(v -> v.idsOf(kind));
    }

    private static Function<Known, List<String>> any() {
        return vocabulary(
                v -> v.all().stream().map(concept -> concept.id().value()).toList());
    }

    private static Function<Known, List<String>> families() {
        return vocabulary(v -> v.traitsOf(ConceptKind.PURPOSE, "family"));
    }

    private static Function<Known, List<String>> familiesOrUnstated() {
        return known -> java.util.stream.Stream.concat(
                        families().apply(known).stream(), java.util.stream.Stream.of("unstated"))
                .toList();
    }

    private static Function<Known, List<String>> types() {
        return Known::types;
    }

    private static Function<Known, List<String>> patterns() {
        return Known::patterns;
    }
}
