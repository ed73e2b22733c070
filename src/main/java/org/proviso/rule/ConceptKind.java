package org.proviso.rule;

import java.util.List;
import java.util.Locale;

/** The kinds of concepts that a vocabulary holds, each with the traits that its concepts may carry. Closed. */
public enum ConceptKind {
    /** Who acts; {@code who} is one of {@link Column#BY}'s words, {@code only: subject} marks one who acts only right before a verb. */
    ACTOR("who", "only"),
    /**
     * A verb; {@code implies} names the purpose that the verb itself states ("train"), {@code voice: middle} marks one whose
     * subject is the data ("goes into"), {@code repeats: yes} one that stands for the sentence before ("the same goes for").
     */
    ACTION("implies", "voice", "repeats"),
    /** {@code form: pointer} marks words that mean the data spoken of before ("such records"). */
    DATA("form"),
    /** What for; {@code family} is compared between a choice and what overrides it. */
    PURPOSE("family"),
    /** How firmly: {@code modality} is asserted, permitted, vague, required or restrictive. */
    MODAL("modality"),
    /**
     * Turns a statement round; {@code keeps: positive} marks phrases that only look like it ("not only"), {@code form: noun} those that
     * may be the object of a verb ("collects no data").
     */
    NEGATION("keeps", "form"),
    /** Opens a condition; {@code relation} is unless, if, only-if, until, subject-to or where. */
    CONDITION("relation"),
    /**
     * Takes back; {@code form} says how it scopes: subordinate, adverb, exclusion, exception, concession, adversative or
     * statutory; {@code none} marks words that only look like it ("but not limited to").
     */
    OVERRIDE("form"),
    /** What sets a condition off; {@code controller} is platform, user or law. */
    TRIGGER("controller"),
    /** A choice of the user; {@code choice} is its kind, {@code form} is verb, noun or pointer ("that setting"). */
    CHOICE("choice", "form"),
    MECHANISM,
    RIGHT,
    BASIS,
    RETENTION,
    RECIPIENT,
    TRANSFER,
    DECISION,
    CHANGE,
    VAGUE,
    /** Jurisdiction or audience that a text is addressed to. */
    SCOPE,
    /** Words that refer to another document or section. */
    REFERENCE,
    /** Words that give a name to something: "means". */
    DEFINITION,
    /** Anything else that a rule wants to see named. */
    TOPIC;

    private final List<String> traits;

    ConceptKind(String... traits) {
        this.traits = List.of(traits);
    }

    public List<String> traits() {
        return traits;
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
