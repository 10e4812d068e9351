package be.sentum.events;

import java.util.UUID;

/**
 * An event about one person. Its key is the subject's id, and it is dropped once that person is erased (REQ-ERA-07).
 */
public interface PersonEvent extends Event {

    /** The customer's id: a pseudonym, stable in all services until erasure. */
    UUID subjectId();

    @Override
    default String key() {
        return subjectId().toString();
    }
}
