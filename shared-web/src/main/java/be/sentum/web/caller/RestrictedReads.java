package be.sentum.web.caller;

import java.util.UUID;

/** Whether a person's data are restricted (Art. 18), as far as this service knows. */
@FunctionalInterface
public interface RestrictedReads {

    /** @param purpose P01 to P17, for which they would be read */
    boolean isRestricted(UUID subjectId, String purpose);
}
