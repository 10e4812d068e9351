package be.sentum.privacy.domain.identity;

import be.sentum.privacy.domain.subject.SubjectId;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whose case it is, and how sure that is (Art. 11 and 12(6) GDPR, REQ-IDV-01). What needs a known person begins when it
 * is established, and stops while there is doubt.
 *
 * @param person the customer; always there when established, there while a doubt about a named person is cleared up
 */
public record Identity(State state, @Nullable SubjectId person) {

    /** How far the question is. */
    public enum State {
        /** Nobody knows, and nobody was asked yet. */
        UNKNOWN,
        /** The person was asked for proof. */
        ASKED,
        ESTABLISHED,
        /** No proof came in time; an answer reopens the case (REQ-CLK-03). */
        NOT_ESTABLISHED,
        /** We hold nothing by which this person could be recognised (Art. 11(2)); further information reopens it. */
        UNIDENTIFIABLE;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public static final Identity UNKNOWN = new Identity(State.UNKNOWN, null);

    public Identity {
        if (state == State.ESTABLISHED && person == null) {
            throw new IllegalArgumentException("an established identity is somebody's");
        }
    }

    public static Identity of(SubjectId person) {
        return new Identity(State.ESTABLISHED, person);
    }

    /** The person is asked for proof; whoever was named before stays named. */
    public Identity asked() {
        return new Identity(State.ASKED, person);
    }

    public Identity notEstablished() {
        return new Identity(State.NOT_ESTABLISHED, person);
    }

    public Identity unidentifiable() {
        return new Identity(State.UNIDENTIFIABLE, null);
    }

    public boolean isEstablished() {
        return state == State.ESTABLISHED;
    }

    /** Whether the case ended for want of proof. */
    public boolean hasFailed() {
        return state == State.NOT_ESTABLISHED || state == State.UNIDENTIFIABLE;
    }

    public Optional<SubjectId> subject() {
        return Optional.ofNullable(person);
    }
}
