package be.sentum.privacy.domain.processing;

import be.sentum.privacy.domain.notice.Controller;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/**
 * The record of processing activities (Art. 30(1), REQ-ROP-01), as the registers say it on a day: codes and names, put
 * into words when it is shown.
 *
 * @param missing services that never said what they hold: without them the record is not whole
 */
public record ProcessingRecord(Controller controller, List<Activity> activities, SortedSet<String> missing) {

    public ProcessingRecord {
        activities = List.copyOf(activities);
    }

    /**
     * One purpose.
     *
     * @param descriptions by language
     * @param basis consent, contract, legal_obligation or legitimate_interest
     * @param people whom it is about: {@code customers}
     * @param owner the service that answers for it
     * @param services those that hold data for it
     * @param retention rules its data fall under
     */
    public record Activity(
            String purpose,
            Map<String, String> descriptions,
            String basis,
            @Nullable String law,
            @Nullable String balancingTest,
            List<String> people,
            String owner,
            SortedSet<String> services,
            SortedSet<String> categories,
            SortedSet<String> sources,
            SortedSet<String> retention,
            List<Receiver> recipients,
            List<Passage> transfers) {

        public Activity {
            descriptions = Map.copyOf(descriptions);
            people = List.copyOf(people);
            recipients = List.copyOf(recipients);
            transfers = List.copyOf(transfers);
        }
    }

    /** @param role processor, joint, controller or authority */
    public record Receiver(
            String code,
            String name,
            String role,
            String country,
            @Nullable String contractRef) {}

    /** @param usable whether something may rest on it that day */
    public record Passage(
            String recipient,
            String country,
            String mechanism,
            String evidenceRef,
            @Nullable String tiaRef,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            boolean usable) {}
}
