package be.sentum.events.privacy;

import be.sentum.events.Event;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A recipient to whom data may be disclosed (REQ-LB-06): code, role (processor, joint, controller, authority), purposes
 * and validity. Whoever is not registered, or no longer, gets nothing.
 */
public record RecipientRegistered(
        String code,
        String legalName,
        String role,
        List<String> purposes,
        String country,
        LocalDate validFrom,
        @Nullable LocalDate validTo)
        implements Event {

    @Override
    public String key() {
        return code;
    }
}
