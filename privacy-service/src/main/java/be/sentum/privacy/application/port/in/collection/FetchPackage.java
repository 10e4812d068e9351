package be.sentum.privacy.application.port.in.collection;

import be.sentum.privacy.domain.request.CaseNumber;
import be.sentum.privacy.domain.request.ItemType;
import be.sentum.privacy.domain.request.Rejection;
import be.sentum.privacy.domain.request.RequestId;
import be.sentum.privacy.domain.subject.Reader.Owner;
import java.io.InputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Hands a person's package over; each download is noted. */
public interface FetchPackage {

    /** @param type which package of a case with several; without it access, then portability */
    Result handle(Owner owner, RequestId request, @Nullable ItemType type);

    /**
     * By a one-time link, which works once.
     *
     * @param owner who is logged in; nobody is needed for a link that is not bound
     */
    Result byLink(Optional<Owner> owner, String token);

    /** What became of it. */
    sealed interface Result {

        /** @param zip decrypted while it is read; the reader closes it */
        record Ready(CaseNumber number, ItemType type, long size, InputStream zip) implements Result {}

        record Refused(Rejection reason) implements Result {}
    }
}
