package be.sentum.privacy.domain.register;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody to whom personal data may go (REQ-LB-06); whoever is not registered, or no longer, gets nothing.
 *
 * @param code short name by which services refer to it: {@code bpost}
 * @param purposes P01 to P17
 * @param country where it processes, ISO 3166-1 alpha-2
 * @param contractRef where the contract of Art. 28 or the arrangement of Art. 26 is kept
 * @param validTo last day; absent while it goes on
 * @param transfers what carries data out of the EEA to it
 */
public record Recipient(
        String code,
        String legalName,
        Role role,
        List<String> purposes,
        String country,
        @Nullable String contractRef,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        List<Transfer> transfers) {

    public Recipient {
        purposes = List.copyOf(purposes);
        transfers = List.copyOf(transfers);
    }

    /** One that gets nothing outside the EEA. */
    public Recipient(
            String code,
            String legalName,
            Role role,
            List<String> purposes,
            String country,
            LocalDate validFrom,
            @Nullable LocalDate validTo) {
        this(code, legalName, role, purposes, country, null, validFrom, validTo, List.of());
    }

    public boolean isValidOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    /** What a recipient is to us. */
    public enum Role {
        PROCESSOR,
        JOINT,
        CONTROLLER,
        AUTHORITY;

        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
