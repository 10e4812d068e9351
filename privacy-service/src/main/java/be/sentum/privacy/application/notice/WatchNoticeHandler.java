package be.sentum.privacy.application.notice;

import be.sentum.messaging.UseCase;
import be.sentum.privacy.application.port.in.notice.WatchNotice;
import be.sentum.privacy.application.port.out.notice.NoticeWriter;
import be.sentum.privacy.application.port.out.notice.Notices;
import be.sentum.privacy.application.register.PresentRegisters;
import be.sentum.privacy.domain.notice.NoticeDigest;
import be.sentum.privacy.domain.notice.NoticeGaps;
import be.sentum.privacy.domain.notice.NoticeSources;
import be.sentum.privacy.domain.notice.PublishedNotice;
import java.util.Optional;
import java.util.SortedSet;

@UseCase
class WatchNoticeHandler implements WatchNotice {

    private final PresentRegisters registers;
    private final NoticeWriter writer;
    private final Notices notices;

    WatchNoticeHandler(PresentRegisters registers, NoticeWriter writer, Notices notices) {
        this.registers = registers;
        this.writer = writer;
        this.notices = notices;
    }

    @Override
    public Optional<State> state() {
        return notices.current().map(this::compared);
    }

    private State compared(PublishedNotice published) {
        NoticeSources sources = registers.read();
        SortedSet<String> gaps = NoticeGaps.of(sources, writer.retentionRules());
        boolean outdated =
                !gaps.isEmpty() || !NoticeDigest.of(writer.write(sources)).equals(published.digest());
        return new State(published.version(), outdated, gaps);
    }
}
