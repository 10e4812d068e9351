package be.sentum.privacy.domain.register;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What carries data to a recipient in a country outside the EEA (REQ-XFR-01).
 *
 * @param country where the data end up; not always where the recipient is
 * @param evidenceRef where the decision, certification or contract is kept, and a copy can be had
 * @param tiaRef where the assessment of the transfer is kept
 * @param validTo last day; absent while it goes on
 */
public record Transfer(
        String country,
        Mechanism mechanism,
        String evidenceRef,
        @Nullable String tiaRef,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {

    /** A country has each mechanism once. */
    public boolean replaces(Transfer other) {
        return country.equals(other.country) && mechanism == other.mechanism;
    }
}
