package be.sentum.privacy.domain.identity.check;

import be.sentum.privacy.domain.clock.AnswerPeriod;
import be.sentum.privacy.domain.request.RequestId;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One question for proof of identity: a link that works once and for its own case only, a few tries, then a lock; the
 * case stays open (REQ-IDV-01). It behaves the same whether or not anybody we know has that address (REQ-SEC-08).
 */
public final class IdentityCheck {

    private final CheckId id;
    private final RequestId request;
    private final Question question;
    private State state;
    private int wrongTries;
    private @Nullable Instant lockedUntil;
    private @Nullable Proof proof;

    /** What became of it. */
    public enum State {
        OPEN,
        PROVEN,
        /** A newer question took its place, or nobody answered. */
        OVER;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * What was asked.
     *
     * @param token fingerprint of the token in the link
     * @param address fingerprint of the address the link went to; null when it was put in another way
     * @param doubt why more was asked than is usual
     */
    public record Question(
            String token,
            @Nullable String address,
            @Nullable String doubt,
            Instant askedAt,
            Instant linkUntil) {}

    private IdentityCheck(CheckId id, RequestId request, Question question, State state) {
        this.id = id;
        this.request = request;
        this.question = question;
        this.state = state;
    }

    public static IdentityCheck ask(
            CheckId id,
            RequestId request,
            String token,
            @Nullable String address,
            @Nullable String doubt,
            Instant now,
            CheckRules rules) {
        Instant until =
                now.atZone(AnswerPeriod.BRUSSELS).plus(rules.linkValid()).toInstant();
        return new IdentityCheck(id, request, new Question(token, address, doubt, now, until), State.OPEN);
    }

    public static IdentityCheck rehydrate(
            CheckId id,
            RequestId request,
            Question question,
            State state,
            int wrongTries,
            @Nullable Instant lockedUntil,
            @Nullable Proof proof) {
        IdentityCheck check = new IdentityCheck(id, request, question, state);
        check.wrongTries = wrongTries;
        check.lockedUntil = lockedUntil;
        check.proof = proof;
        return check;
    }

    /** Whether the link can still be answered: once, in its time. */
    public boolean isAnswerable(Instant now) {
        return state == State.OPEN && now.isBefore(question.linkUntil());
    }

    /** Until when nothing is taken, after too many wrong answers. */
    public Optional<Instant> lockedUntil(Instant now) {
        return Optional.ofNullable(lockedUntil).filter(now::isBefore);
    }

    /** Counts a wrong answer; answers whether that was one too many. */
    public boolean wrong(Instant now, CheckRules rules) {
        wrongTries++;
        if (wrongTries < rules.tries()) {
            return false;
        }
        wrongTries = 0;
        lockedUntil = now.plus(rules.lock());
        return true;
    }

    public void proven(Proof by) {
        state = State.PROVEN;
        proof = by;
    }

    /** It is not asked any more. */
    public void end() {
        if (state == State.OPEN) {
            state = State.OVER;
        }
    }

    public CheckId id() {
        return id;
    }

    public RequestId request() {
        return request;
    }

    public Question question() {
        return question;
    }

    public State state() {
        return state;
    }

    public int wrongTries() {
        return wrongTries;
    }

    public @Nullable Instant lockedUntil() {
        return lockedUntil;
    }

    public Optional<Proof> proof() {
        return Optional.ofNullable(proof);
    }
}
