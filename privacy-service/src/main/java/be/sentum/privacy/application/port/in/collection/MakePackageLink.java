package be.sentum.privacy.application.port.in.collection;

import be.sentum.privacy.domain.audit.Actor;
import be.sentum.privacy.domain.request.ItemType;
import be.sentum.privacy.domain.request.Rejection;
import be.sentum.privacy.domain.request.RequestId;
import be.sentum.privacy.domain.subject.Reader;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Makes a link that fetches a package once (REQ-ACC-09). The person's own link works with the same person's log-in only;
 * an officer's works without one, for somebody who has none: hand it over at an address that is known.
 */
public interface MakePackageLink {

    /** @param type which package of a case with several; without it access, then portability */
    Result handle(Reader reader, RequestId request, @Nullable ItemType type, Actor actor);

    /** What became of it. */
    sealed interface Result {

        /** @param token told once and stored nowhere */
        record Made(String token, Instant expiresAt) implements Result {}

        record Refused(Rejection reason) implements Result {}
    }
}
