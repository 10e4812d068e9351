package be.sentum.personaldata.disclosure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A recipient as the register has it.
 *
 * @param validTo last day, open when absent
 */
record KnownRecipient(
        String country,
        Set<String> purposes,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        List<Transfer> transfers) {

    KnownRecipient {
        purposes = Set.copyOf(purposes);
        transfers = List.copyOf(transfers);
    }

    /** A basis for one country. */
    record Transfer(
            String country,
            String evidenceRef,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            boolean suspended) {

        boolean carries(String to, LocalDate day) {
            return country.equals(to) && !suspended && within(day, validFrom, validTo);
        }
    }

    Verdict on(LocalDate day, String purpose) {
        if (!within(day, validFrom, validTo) || !purposes.contains(purpose)) {
            return Verdict.RECIPIENT_NOT_REGISTERED;
        }
        boolean carried = outsideTheEea().stream().allMatch(to -> basis(to, day).isPresent());
        return carried ? Verdict.ALLOWED : Verdict.TRANSFER_NOT_ALLOWED;
    }

    /** Evidence of what carries the data out of the EEA on that day; empty when they stay in it. */
    Optional<String> evidence(LocalDate day) {
        return outsideTheEea().stream().flatMap(to -> basis(to, day).stream()).findFirst();
    }

    /** Its own country, and those to which it passes data on. */
    private Set<String> outsideTheEea() {
        Set<String> countries = new TreeSet<>();
        countries.add(country);
        transfers.forEach(transfer -> countries.add(transfer.country()));
        countries.removeIf(Eea::contains);
        return countries;
    }

    private Optional<String> basis(String to, LocalDate day) {
        return transfers.stream()
                .filter(transfer -> transfer.carries(to, day))
                .map(Transfer::evidenceRef)
                .findFirst();
    }

    private static boolean within(LocalDate day, LocalDate from, @Nullable LocalDate to) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
}
