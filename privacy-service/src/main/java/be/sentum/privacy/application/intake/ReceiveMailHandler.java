package be.sentum.privacy.application.intake;

import be.sentum.messaging.UseCase;
import be.sentum.privacy.application.port.in.intake.ReceiveMail;
import be.sentum.privacy.application.port.in.request.RegisterRequest;
import be.sentum.privacy.application.port.out.identity.Fingerprints;
import be.sentum.privacy.application.port.out.intake.CaseMessages;
import be.sentum.privacy.application.port.out.intake.PhraseBook;
import be.sentum.privacy.application.port.out.intake.TakenMails;
import be.sentum.privacy.application.port.out.request.Alarms;
import be.sentum.privacy.application.port.out.request.NewIds;
import be.sentum.privacy.application.progress.CaseProgress;
import be.sentum.privacy.domain.audit.Actor;
import be.sentum.privacy.domain.request.PrivacyRequest;
import be.sentum.privacy.domain.request.intake.CaseMessage;
import be.sentum.privacy.domain.request.intake.Channel;
import be.sentum.privacy.domain.request.intake.Intake;
import be.sentum.privacy.domain.request.words.PlainWords;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

@UseCase
class ReceiveMailHandler implements ReceiveMail {

    private static final Duration A_DAY = Duration.ofDays(1);

    private final TakenMails mails;
    private final Replies replies;
    private final CaseMessages messages;
    private final RegisterRequest register;
    private final Fingerprints fingerprints;
    private final PlainWords words;
    private final MailRules rules;
    private final CaseProgress progress;
    private final Alarms alarms;
    private final NewIds ids;
    private final InstantSource clock;

    ReceiveMailHandler(
            TakenMails mails,
            Replies replies,
            CaseMessages messages,
            RegisterRequest register,
            Fingerprints fingerprints,
            PhraseBook phrases,
            MailRules rules,
            CaseProgress progress,
            Alarms alarms,
            NewIds ids,
            InstantSource clock) {
        this.mails = mails;
        this.replies = replies;
        this.messages = messages;
        this.register = register;
        this.fingerprints = fingerprints;
        this.words = new PlainWords(phrases.phrases());
        this.rules = rules;
        this.progress = progress;
        this.alarms = alarms;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public Result handle(Mail mail) {
        String sender = mail.from() == null ? null : fingerprints.of(mail.from());
        // With the sender: an id that somebody else chose to repeat does not make a request disappear.
        String id = fingerprints.of("mail:" + mail.id() + ":" + sender);
        if (!mails.take(id, sender, mail.arrivedAt())) {
            return mails.caseOf(id).<Result>map(Result.Known::new).orElseGet(Result.Passed::new);
        }
        if (mail.ours()) {
            return new Result.Passed();
        }
        return replies.answered(mail)
                .<Result>map(request -> attach(request, mail, id))
                .orElseGet(() -> new Result.Registered(register(mail, id, sender)));
    }

    /** The case keeps its day of receipt; nothing of it changes until an officer has read the reply. */
    private Result attach(PrivacyRequest request, Mail mail, String id) {
        messages.add(new CaseMessage(ids.next(), request.id(), received(mail), words(mail)));
        mails.note(id, request.id(), false);
        progress.note(request, "message_added", Actor.SYSTEM);
        alarms.answered(request.number());
        return new Result.Attached(request);
    }

    private static String words(Mail mail) {
        return (mail.subject() + "\n\n" + mail.text()).strip();
    }

    private PrivacyRequest register(Mail mail, String id, @Nullable String sender) {
        PlainWords.Understood understood = words.read(mail.subject(), mail.text(), rules.otherwise());
        boolean answered = isAnswered(mail, sender);
        Intake intake = new Intake(
                Channel.EMAIL,
                understood.language(),
                received(mail),
                null,
                words(mail),
                mail.from() == null ? null : mail.from().value());
        RegisterRequest.Result result =
                register.handle(new RegisterRequest.Command(null, understood.types(), intake, Actor.SYSTEM, answered));
        return switch (result) {
            case RegisterRequest.Result.Registered registered -> {
                mails.note(id, registered.request().id(), answered);
                yield registered.request();
            }
            case RegisterRequest.Result.AlreadyRunning running ->
                throw new IllegalStateException("nobody is known whose erasure could run");
            case RegisterRequest.Result.TooMany much ->
                throw new IllegalStateException("nobody is known whose requests could be counted");
            case RegisterRequest.Result.Refused refused ->
                throw new IllegalStateException("a mail is never refused: " + refused.reason());
        };
    }

    /** A mail server's clock may be ahead of ours. */
    private Instant received(Mail mail) {
        Instant now = clock.instant();
        return mail.arrivedAt().isAfter(now) ? now : mail.arrivedAt();
    }

    private boolean isAnswered(Mail mail, @Nullable String sender) {
        return !mail.automatic()
                && sender != null
                && mails.acknowledgedSince(sender, clock.instant().minus(A_DAY)) < rules.answersASenderADay();
    }
}
