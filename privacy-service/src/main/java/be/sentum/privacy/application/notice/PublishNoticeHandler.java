package be.sentum.privacy.application.notice;

import be.sentum.messaging.UseCase;
import be.sentum.privacy.application.port.in.notice.PublishNotice;
import be.sentum.privacy.application.port.out.notice.NoticeWriter;
import be.sentum.privacy.application.port.out.notice.Notices;
import be.sentum.privacy.application.port.out.register.AuditTrail;
import be.sentum.privacy.application.register.PresentRegisters;
import be.sentum.privacy.domain.audit.Actor;
import be.sentum.privacy.domain.audit.AuditEntry.AuditRecord;
import be.sentum.privacy.domain.notice.NoticeDigest;
import be.sentum.privacy.domain.notice.NoticeGaps;
import be.sentum.privacy.domain.notice.NoticeLanguage;
import be.sentum.privacy.domain.notice.NoticeSources;
import be.sentum.privacy.domain.notice.NoticeText;
import be.sentum.privacy.domain.notice.PublishedNotice;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;

@UseCase
class PublishNoticeHandler implements PublishNotice {

    private final PresentRegisters registers;
    private final NoticeWriter writer;
    private final Notices notices;
    private final AuditTrail trail;
    private final InstantSource clock;

    PublishNoticeHandler(
            PresentRegisters registers, NoticeWriter writer, Notices notices, AuditTrail trail, InstantSource clock) {
        this.registers = registers;
        this.writer = writer;
        this.notices = notices;
        this.trail = trail;
        this.clock = clock;
    }

    @Override
    public Result handle(Actor actor) {
        NoticeSources sources = registers.read();
        SortedSet<String> gaps = NoticeGaps.of(sources, writer.retentionRules());
        if (!gaps.isEmpty()) {
            return new Result.Incomplete(gaps);
        }
        Map<NoticeLanguage, NoticeText> texts = writer.write(sources);
        String digest = NoticeDigest.of(texts);
        notices.lock();
        Optional<PublishedNotice> current = notices.current();
        if (current.filter(c -> c.digest().equals(digest)).isPresent()) {
            return new Result.Unchanged(current.get());
        }
        int version = current.map(PublishedNotice::version).orElse(0) + 1;
        return new Result.Published(publish(new PublishedNotice(version, clock.instant(), digest, texts), actor));
    }

    @Override
    public boolean first() {
        return notices.current().isPresent()
                || switch (handle(Actor.SYSTEM)) {
                    case Result.Published _, Result.Unchanged _ -> true;
                    case Result.Incomplete _ -> false;
                };
    }

    private PublishedNotice publish(PublishedNotice notice, Actor actor) {
        notices.add(notice);
        Instant at = notice.publishedAt();
        trail.append(
                new AuditRecord(
                        actor.role(), actor.login(), "notice_published", null, null, "version " + notice.version()),
                at);
        return notice;
    }
}
