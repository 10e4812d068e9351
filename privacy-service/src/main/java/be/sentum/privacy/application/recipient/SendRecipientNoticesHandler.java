package be.sentum.privacy.application.recipient;

import be.sentum.messaging.UseCase;
import be.sentum.privacy.application.port.in.recipient.SendRecipientNotices;
import be.sentum.privacy.application.port.out.identity.Fingerprints;
import be.sentum.privacy.application.port.out.recipient.NoticeAlarms;
import be.sentum.privacy.application.port.out.recipient.NoticeFile;
import be.sentum.privacy.application.port.out.recipient.RecipientContacts;
import be.sentum.privacy.application.port.out.register.AuditTrail;
import be.sentum.privacy.domain.recipient.Answer;
import be.sentum.privacy.domain.recipient.Contact;
import be.sentum.privacy.domain.recipient.Means;
import be.sentum.privacy.domain.recipient.NoticeRhythm;
import be.sentum.privacy.domain.recipient.NoticeState;
import be.sentum.privacy.domain.recipient.RecipientNotice;
import be.sentum.privacy.domain.recipient.Ways;
import be.sentum.privacy.domain.register.Recipient.Role;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

@UseCase
class SendRecipientNoticesHandler implements SendRecipientNotices {

    private static final int AT_ONCE = 20;

    /** Longer than all of these take, one after the other. */
    private static final Duration LEASE = Duration.ofMinutes(10);

    private final NoticeFile file;
    private final RecipientContacts contacts;
    private final AnswerTokens tokens;
    private final NoticeTrail trail;
    private final NoticeAlarms alarms;
    private final NoticeRhythm rhythm;
    private final InstantSource clock;

    SendRecipientNoticesHandler(
            NoticeFile file,
            RecipientContacts contacts,
            Fingerprints fingerprints,
            AuditTrail trail,
            NoticeAlarms alarms,
            NoticeRhythm rhythm,
            InstantSource clock) {
        this.file = file;
        this.contacts = contacts;
        this.tokens = new AnswerTokens(fingerprints);
        this.trail = new NoticeTrail(trail);
        this.alarms = alarms;
        this.rhythm = rhythm;
        this.clock = clock;
    }

    @Override
    public List<Due> take() {
        Instant now = clock.instant();
        return file.take(now, now.plus(LEASE), AT_ONCE).stream()
                .map(notice -> new Due(notice, contact(notice.recipient()), tokens.of(notice.id())))
                .toList();
    }

    /** One that was never registered is a human's. */
    private Contact contact(String recipient) {
        return contacts.of(recipient).orElseGet(() -> new Contact(recipient, recipient, Role.CONTROLLER, Ways.NONE));
    }

    @Override
    public void told(RecipientNotice told, Answer answer) {
        file.lock(told.id())
                .filter(notice -> notice.progress().state().awaitsAnswer())
                .ifPresent(notice -> note(notice, answer, clock.instant()));
    }

    private void note(RecipientNotice notice, Answer answer, Instant now) {
        switch (answer) {
            case Answer.Acknowledged(Means means) -> {
                file.keep(NoticeSteps.acknowledged(notice, means, now));
                trail.write(notice, "recipient_acknowledged", means.word(), now);
            }
            case Answer.Told(Means means) -> {
                file.keep(NoticeSteps.told(notice, means, now, now.plus(rhythm.reminder())));
                trail.write(notice, "recipient_told", means.word(), now);
            }
            case Answer.NotTaken _ -> {
                int tries = Math.max(1, notice.progress().tries());
                file.keep(NoticeSteps.again(notice, now.plus(rhythm.afterFailure(tries))));
            }
            case Answer.NoWay _ -> {
                file.keep(NoticeSteps.overdue(notice));
                silent(notice, now);
            }
        }
    }

    @Override
    public void watch() {
        Instant now = clock.instant();
        file.overdue(now.minus(rhythm.unanswered()), AT_ONCE).forEach(notice -> silent(notice, now));
    }

    private void silent(RecipientNotice notice, Instant now) {
        trail.write(notice, "recipient_silent", NoticeState.OVERDUE.word(), now);
        alarms.recipientSilent(notice.recipient(), notice.change().word());
    }
}
