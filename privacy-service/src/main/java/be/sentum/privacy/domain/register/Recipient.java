package be.sentum.privacy.domain.register;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Somebody to whom personal data may go (REQ-LB-06); whoever is not registered, or no longer, gets nothing. */
public record Recipient(
        String code,
        String legalName,
        Role role,
        List<String> purposes,
        String country,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {

    public Recipient {
        purposes = List.copyOf(purposes);
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
