package be.sentum.privacy.application.port.in.notice;

import be.sentum.privacy.domain.audit.Actor;
import be.sentum.privacy.domain.notice.PublishedNotice;
import java.util.SortedSet;

/** Generates the notice from the registers and publishes it, unless an element would be empty (REQ-NOT-01). */
public interface PublishNotice {

    Result handle(Actor actor);

    /** Publishes version 1 when nothing is missing and there is no version. Whether there is one now. */
    boolean first();

    sealed interface Result {

        record Published(PublishedNotice notice) implements Result {}

        /** Nothing changed since that version. */
        record Unchanged(PublishedNotice notice) implements Result {}

        /** @param gaps elements that would be empty: {@code 13(2)(a):P06} */
        record Incomplete(SortedSet<String> gaps) implements Result {}
    }
}
