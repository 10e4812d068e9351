package be.sentum.privacy.application.port.in.collection;

import be.sentum.privacy.domain.request.CaseNumber;
import be.sentum.privacy.domain.request.ItemType;
import be.sentum.privacy.domain.request.Rejection;
import be.sentum.privacy.domain.request.RequestId;
import be.sentum.privacy.domain.subject.Reader.Owner;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Hands a person's package over; each download is noted. */
public interface FetchPackage {

    /** @param type which package of a case with several; without it access, then portability */
    Result handle(Owner owner, RequestId request, @Nullable ItemType type);

    /** What became of it. */
    sealed interface Result {

        /** @param zip decrypted while it is read; the reader closes it */
        record Ready(CaseNumber number, ItemType type, long size, InputStream zip) implements Result {}

        record Refused(Rejection reason) implements Result {}
    }
}
