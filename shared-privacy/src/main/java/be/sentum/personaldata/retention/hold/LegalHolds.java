package be.sentum.personaldata.retention.hold;

import java.util.UUID;

/**
 * Whether something of a person is kept here for a legal claim (REQ-RET-03). The nightly job and the plan of an erasure
 * ask by themselves; a service asks before it ends data in another way.
 */
public interface LegalHolds {

    /** How many holds of this person reach this service; asked in the transaction that would end something. */
    int on(UUID subjectId);

    default boolean isHeld(UUID subjectId) {
        return on(subjectId) > 0;
    }
}
