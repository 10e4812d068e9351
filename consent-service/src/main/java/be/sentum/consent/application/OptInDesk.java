package be.sentum.consent.application;

import be.sentum.consent.application.port.out.NewIds;
import be.sentum.consent.application.port.out.Secrets;
import be.sentum.consent.application.port.out.optin.ConfirmationLetters;
import be.sentum.consent.application.port.out.optin.PendingOptIns;
import be.sentum.consent.application.port.out.optin.SentQuestions;
import be.sentum.consent.domain.Rejection;
import be.sentum.consent.domain.SubjectId;
import be.sentum.consent.domain.act.Evidence;
import be.sentum.consent.domain.act.Shown;
import be.sentum.consent.domain.decision.ConsentPolicy;
import be.sentum.consent.domain.optin.MailLimit;
import be.sentum.consent.domain.optin.PendingOptIn;
import be.sentum.consent.domain.purpose.PurposeCode;
import be.sentum.consent.domain.suppression.MailAddress;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Lets a grant wait for the link in a mail. The person's log is open already. */
@ApplicationScoped
class OptInDesk {

    private final PendingOptIns pending;
    private final ConfirmationLetters letters;
    private final Secrets secrets;
    private final ConsentPolicy policy;
    private final NewIds ids;
    private final SentQuestions sent;
    private final MailLimit limit;

    OptInDesk(
            PendingOptIns pending,
            ConfirmationLetters letters,
            Secrets secrets,
            ConsentPolicy policy,
            NewIds ids,
            SentQuestions sent,
            MailLimit limit) {
        this.sent = sent;
        this.limit = limit;
        this.pending = pending;
        this.letters = letters;
        this.secrets = secrets;
        this.policy = policy;
        this.ids = ids;
    }

    /** Why no further mail is sent now; empty when it may be. */
    Optional<Rejection> tooMany(SubjectId subject, PurposeCode purpose, Instant now) {
        return limit.pause(sent.since(subject, purpose, limit.since(now)), now).map(Rejection.TooManyMails::new);
    }

    PendingOptIn askPerson(
            SubjectId subject, PurposeCode purpose, Shown shown, Evidence evidence, MailAddress own, Instant now) {
        PendingOptIn waiting = new PendingOptIn(
                ids.next(), subject, purpose, shown, evidence, null, now, now.plus(policy.answerWithin()));
        return ask(waiting, own);
    }

    PendingOptIn askGuardian(SubjectId child, PurposeCode purpose, Shown shown, MailAddress guardian, Instant now) {
        PendingOptIn waiting = new PendingOptIn(
                ids.next(),
                child,
                purpose,
                shown,
                Evidence.none(),
                secrets.seal(guardian),
                now,
                now.plus(policy.answerWithin()));
        return ask(waiting, guardian);
    }

    /** The person says no. */
    void cancel(SubjectId subject, PurposeCode purpose) {
        pending.cancel(subject, List.of(purpose));
    }

    private PendingOptIn ask(PendingOptIn waiting, MailAddress address) {
        String token = secrets.newToken();
        pending.keep(waiting, token);
        letters.ask(waiting, token, address);
        sent.note(
                waiting.subject(),
                waiting.purpose(),
                waiting.askedAt(),
                waiting.askedAt().plus(limit.window()));
        return waiting;
    }
}
