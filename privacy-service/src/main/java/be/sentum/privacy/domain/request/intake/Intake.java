package be.sentum.privacy.domain.request.intake;

import be.sentum.privacy.domain.restriction.Wish;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a request came in.
 *
 * @param receivedAt when it reached us, not when somebody read it (REQ-DSR-01)
 * @param scope what the person limits it to; nothing means everything (REQ-ACC-08)
 * @param text the person's own words
 * @param onBehalf when somebody asks for somebody else
 * @param contact where the person wants the answer, if not in the account
 */
public record Intake(
        Channel channel,
        Language language,
        Instant receivedAt,
        @Nullable String scope,
        @Nullable String text,
        @Nullable String contact,
        @Nullable OnBehalf onBehalf,
        @Nullable Wish wish) {

    /** Nothing in particular is to be stopped. */
    public Intake(
            Channel channel,
            Language language,
            Instant receivedAt,
            @Nullable String scope,
            @Nullable String text,
            @Nullable String contact,
            @Nullable OnBehalf onBehalf) {
        this(channel, language, receivedAt, scope, text, contact, onBehalf, null);
    }

    /** By the person oneself. */
    public Intake(
            Channel channel,
            Language language,
            Instant receivedAt,
            @Nullable String scope,
            @Nullable String text,
            @Nullable String contact) {
        this(channel, language, receivedAt, scope, text, contact, null);
    }

    /** Whether the answer goes to the contact and not to the person. */
    public boolean answersAgent() {
        return onBehalf != null && onBehalf.answerTo() == OnBehalf.AnswerTo.AGENT;
    }
}
