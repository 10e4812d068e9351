package be.sentum.events.privacy;

import be.sentum.events.Event;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A basis on which a recipient may get data in a country outside the EEA (REQ-XFR-01).
 *
 * @param recipient code of a registered recipient
 * @param country where the data go, ISO 3166-1 alpha-2
 * @param mechanism what the transfer rests on
 * @param evidenceRef where the decision, certification or contract is kept
 * @param validFrom first day
 * @param validTo last day; absent while it goes on
 */
public record TransferRegistered(
        String recipient,
        String country,
        String mechanism,
        String evidenceRef,
        LocalDate validFrom,
        @Nullable LocalDate validTo)
        implements Event {

    @Override
    public String key() {
        return recipient + "/" + country + "/" + mechanism;
    }
}
