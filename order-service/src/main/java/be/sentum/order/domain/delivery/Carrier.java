package be.sentum.order.domain.delivery;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A registered recipient of personal data, as privacy-service published it (REQ-LB-06).
 *
 * @param code {@code bpost}
 * @param role processor, joint, controller or authority
 * @param purposes P01 to P17
 * @param validTo last day, open when absent
 */
public record Carrier(
        String code,
        String role,
        List<String> purposes,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {

    private static final String DELIVERY = "P03";

    public Carrier {
        purposes = List.copyOf(purposes);
    }

    /** Whether a parcel may be handed to this recipient on that (Brussels) day. */
    public boolean deliversOn(LocalDate day) {
        return (role.equals("controller") || role.equals("processor"))
                && purposes.contains(DELIVERY)
                && !day.isBefore(validFrom)
                && (validTo == null || !day.isAfter(validTo));
    }
}
