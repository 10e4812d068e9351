package be.sentum.privacy.application.port.in.identity;

import be.sentum.privacy.domain.identity.Fact;
import be.sentum.privacy.domain.request.RequestId;
import be.sentum.privacy.domain.subject.SubjectId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person answers the question for proof. The same words and about the same time whether or not anybody we know has
 * that address (REQ-SEC-08).
 */
public interface ProveIdentity {

    /** The link, and facts that must all be right, about one and the same person. */
    Result byLink(Answer answer);

    /** A recent log-in is enough, unless an officer had a reason to doubt it. */
    Result byLogin(RequestId request, SubjectId caller);

    /**
     * @param facts what was given and can be a fact
     * @param nonsense whether something given cannot be a fact at all: a wrong answer like any other
     * @param caller who is logged in, if anybody: somebody else's link proves nothing
     */
    record Answer(
            RequestId request,
            String token,
            List<Fact> facts,
            boolean nonsense,
            @Nullable SubjectId caller) {
        public Answer {
            facts = List.copyOf(facts);
        }

        @Override
        public String toString() {
            return "Answer[" + request + "]";
        }
    }

    /** What became of it. */
    sealed interface Result {

        /** Whose case it is, is known now, and what was asked begins. */
        record Proven() implements Result {}

        /** Not right; which of the facts, or whether anybody is known, is not said. */
        record NotProven() implements Result {}

        /** Too many wrong answers; the case stays open and a human looks at it. */
        record Locked(Instant until) implements Result {}

        /** Right for more than one customer of that address: one more fact says which. */
        record Which() implements Result {}

        /** Used, too old, replaced, of another case or person, or never given out: not said which. */
        record Over() implements Result {}
    }
}
