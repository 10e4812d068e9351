package be.sentum.events.privacy.retention;

import java.util.List;
import java.util.UUID;

/**
 * How often staff read of one person, and for which stated purposes.
 *
 * @param subjectId the customer's id: a pseudonym, stable in all services until erasure
 * @param times how many reads
 * @param purposes what the readers said they read for
 */
public record StaffRead(UUID subjectId, int times, List<String> purposes) {}
