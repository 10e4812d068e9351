package be.sentum.privacy.application.port.out.notice;

import be.sentum.privacy.domain.notice.PublishedNotice;
import java.util.Optional;

/** The published versions, all of them, for ever. */
public interface Notices {

    /** The newest. */
    Optional<PublishedNotice> current();

    Optional<PublishedNotice> find(int version);

    /** Holds off everybody else who would publish, until the transaction ends. */
    void lock();

    void add(PublishedNotice notice);
}
