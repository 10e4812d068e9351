package be.sentum.privacy.application.port.in.recipient;

import be.sentum.privacy.domain.subject.SubjectId;
import java.util.Set;
import java.util.UUID;

/** Processing of a person's data is restricted, or no longer (Art. 18, 19): recipients are told. Idempotent. */
public interface RestrictionHappened {

    /**
     * @param purposes those that are restricted: who got data for others is not told; empty means all
     * @param categories those that are restricted: who got no data of them is not told; empty means all
     */
    void ordered(UUID restriction, SubjectId subject, Set<String> purposes, Set<String> categories);

    /** Whoever was told of the restriction is told of its end. */
    void lifted(UUID restriction, SubjectId subject);
}
