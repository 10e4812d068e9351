package be.sentum.privacy.application.notice;

import be.sentum.messaging.UseCase;
import be.sentum.privacy.application.port.in.notice.NoticeQueries;
import be.sentum.privacy.application.port.out.notice.Notices;
import be.sentum.privacy.domain.notice.PublishedNotice;
import java.util.Optional;

@UseCase
class NoticeQueriesHandler implements NoticeQueries {

    private final Notices notices;

    NoticeQueriesHandler(Notices notices) {
        this.notices = notices;
    }

    @Override
    public Optional<PublishedNotice> current() {
        return notices.current();
    }

    @Override
    public Optional<PublishedNotice> find(int version) {
        return notices.find(version);
    }
}
