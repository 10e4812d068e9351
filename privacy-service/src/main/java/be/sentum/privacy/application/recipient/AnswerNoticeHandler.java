package be.sentum.privacy.application.recipient;

import be.sentum.messaging.UseCase;
import be.sentum.privacy.application.port.in.recipient.AnswerNotice;
import be.sentum.privacy.application.port.out.identity.Fingerprints;
import be.sentum.privacy.application.port.out.recipient.NoticeFile;
import be.sentum.privacy.application.port.out.register.AuditTrail;
import be.sentum.privacy.domain.audit.Actor;
import be.sentum.privacy.domain.recipient.Means;
import be.sentum.privacy.domain.recipient.RecipientNotice;
import be.sentum.privacy.domain.recipient.Settlement;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

@UseCase
class AnswerNoticeHandler implements AnswerNotice {

    private final NoticeFile file;
    private final AnswerTokens tokens;
    private final NoticeTrail trail;
    private final InstantSource clock;

    AnswerNoticeHandler(NoticeFile file, Fingerprints fingerprints, AuditTrail trail, InstantSource clock) {
        this.file = file;
        this.tokens = new AnswerTokens(fingerprints);
        this.trail = new NoticeTrail(trail);
        this.clock = clock;
    }

    @Override
    public Result acknowledge(String token) {
        Instant now = clock.instant();
        return end(file.lockByToken(tokens.hash(token)), notice -> {
            trail.write(notice, "recipient_acknowledged", Means.LINK.word(), now);
            return NoticeSteps.acknowledged(notice, Means.LINK, now);
        });
    }

    @Override
    public Result settle(UUID id, Settlement settlement, String reason, Actor actor) {
        Instant now = clock.instant();
        return end(file.lock(id), notice -> {
            trail.write(notice, "recipient_settled", settlement.word(), actor, now);
            return NoticeSteps.settled(notice, settlement, reason, now);
        });
    }

    private Result end(Optional<RecipientNotice> found, Function<RecipientNotice, RecipientNotice> step) {
        if (found.isEmpty()) {
            return new Result.NoSuchNotice();
        }
        if (!found.get().progress().state().awaitsAnswer()) {
            return new Result.AlreadyEnded();
        }
        RecipientNotice ended = step.apply(found.get());
        file.keep(ended);
        return new Result.Done(ended);
    }
}
