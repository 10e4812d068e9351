package be.sentum.privacy.application.port.in.notice;

import be.sentum.privacy.domain.notice.PublishedNotice;
import java.util.Optional;

/** Reads what was published. */
public interface NoticeQueries {

    Optional<PublishedNotice> current();

    Optional<PublishedNotice> find(int version);
}
