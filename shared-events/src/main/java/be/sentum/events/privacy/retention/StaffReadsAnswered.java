package be.sentum.events.privacy.retention;

import be.sentum.events.Event;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A part of the persons of whom staff read at a service. Ids only.
 *
 * @param breachId the breach this belongs to
 * @param service short name of the answering service
 * @param from first instant that was asked about, UTC
 * @param to first instant after it, UTC
 * @param number counts parts from 1
 * @param last whether no further part follows
 * @param reads persons of this part; may be empty in the last
 */
public record StaffReadsAnswered(
        UUID breachId, String service, Instant from, Instant to, int number, boolean last, List<StaffRead> reads)
        implements Event {

    @Override
    public String key() {
        return breachId.toString();
    }
}
