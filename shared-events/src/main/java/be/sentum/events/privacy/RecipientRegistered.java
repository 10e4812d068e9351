package be.sentum.events.privacy;

import be.sentum.events.Event;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A recipient to whom data may be disclosed (REQ-LB-06). Whoever is not registered, or no longer, gets nothing.
 *
 * @param code short name by which services refer to it: bpost
 * @param legalName name of the organisation
 * @param role its role under the GDPR: processor, joint, controller, authority
 * @param purposes what it may receive data for: codes of the purpose registry
 * @param country where it processes, ISO 3166-1 alpha-2
 * @param validFrom first day of the registration
 * @param validTo last day; absent while it goes on
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
