package be.sentum.privacy.application.port.out.disclosure;

import be.sentum.privacy.domain.disclosure.Disclosure;
import be.sentum.privacy.domain.subject.SubjectId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The disclosure log (REQ-NTF-01), kept for as long as the file of a rights request (RET-14). */
public interface DisclosureLog {

    /** The same id again changes nothing: false. */
    boolean note(Disclosure disclosure);

    /** The newest first; after that place. */
    List<Disclosure> of(SubjectId subject, @Nullable Place after, int limit);

    /** Where a list goes on. */
    record Place(Instant at, UUID id) {}
}
