package be.sentum.privacy.domain.breach;

import be.sentum.privacy.domain.subject.SubjectId;
import java.util.List;

/**
 * Somebody whose data left or were read by staff during the time of a breach (REQ-BRE-03).
 *
 * @param disclosures how often something left
 * @param recipients to whom
 * @param reads how often staff read
 * @param purposes what the readers said they read for
 */
public record AffectedPerson(
        SubjectId subject, int disclosures, List<String> recipients, int reads, List<String> purposes) {}
