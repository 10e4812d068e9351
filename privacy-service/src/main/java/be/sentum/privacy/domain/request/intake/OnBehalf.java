package be.sentum.privacy.domain.request.intake;

import java.util.Locale;
import java.util.Optional;

/**
 * Somebody asks for somebody else (REQ-DSR-03): with a mandate, or a parent for a child.
 *
 * @param evidence where the proof of it is filed; never the document itself
 */
public record OnBehalf(Relation relation, String evidence, AnswerTo answerTo) {

    private static final int AGE_OF_CONSENT = 13;
    private static final int FULL_AGE = 18;

    /** In which quality somebody asks for another. */
    public enum Relation {
        MANDATE,
        PARENT;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Who gets the answer. */
    public enum AnswerTo {
        /** The person it is about. */
        PERSON,
        /** The mandated agent or the parent, at the contact of the request. */
        AGENT;

        public static Optional<AnswerTo> named(String word) {
            return word.equals("person")
                    ? Optional.of(PERSON)
                    : word.equals("agent") ? Optional.of(AGENT) : Optional.empty();
        }

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public OnBehalf {
        if (evidence.isBlank()) {
            throw new IllegalArgumentException("a mandate without evidence");
        }
    }

    public static OnBehalf mandate(String evidence, AnswerTo answerTo) {
        return new OnBehalf(Relation.MANDATE, evidence, answerTo);
    }

    /** Below 13 the parent is answered; from 13 on the child itself. Empty for somebody of age: that needs a mandate. */
    public static Optional<OnBehalf> parent(String evidence, int childAge) {
        if (childAge >= FULL_AGE) {
            return Optional.empty();
        }
        return Optional.of(
                new OnBehalf(Relation.PARENT, evidence, childAge < AGE_OF_CONSENT ? AnswerTo.AGENT : AnswerTo.PERSON));
    }
}
