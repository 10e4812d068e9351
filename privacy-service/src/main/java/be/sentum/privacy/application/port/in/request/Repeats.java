package be.sentum.privacy.application.port.in.request;

import be.sentum.privacy.domain.request.ItemType;
import be.sentum.privacy.domain.request.PrivacyRequest;
import be.sentum.privacy.domain.request.RequestId;
import java.time.LocalDate;
import java.util.Map;

/**
 * Tells an officer that the same was asked and answered a short time before (REQ-FEE-01). A hint, never a ground: nothing
 * is refused because of it.
 */
public interface Repeats {

    /** By what is asked again. */
    Map<ItemType, Earlier> in(PrivacyRequest request);

    /**
     * The case before.
     *
     * @param unchanged whether the services hand over exactly what they did then
     */
    record Earlier(RequestId request, LocalDate receivedOn, boolean unchanged) {}
}
