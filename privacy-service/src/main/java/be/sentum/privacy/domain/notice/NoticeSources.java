package be.sentum.privacy.domain.notice;

import be.sentum.privacy.domain.register.Inventory;
import be.sentum.privacy.domain.register.Mechanism;
import be.sentum.privacy.domain.register.Purpose;
import be.sentum.privacy.domain.register.Recipient;
import be.sentum.privacy.domain.register.Transfer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * All that the notice and the record of processing are made of, as it stands on a day.
 *
 * @param purposes those that are pursued
 * @param recipients those registered on that day
 * @param suspended mechanisms nothing may rest on
 * @param authority where to complain on that day
 */
public record NoticeSources(
        LocalDate day,
        Controller controller,
        Optional<Authority> authority,
        List<Purpose> purposes,
        List<Inventory> inventories,
        List<Recipient> recipients,
        Set<Mechanism> suspended) {

    public NoticeSources {
        purposes = purposes.stream().filter(Purpose::active).toList();
        inventories = List.copyOf(inventories);
        recipients = recipients.stream().filter(r -> r.isValidOn(day)).toList();
        suspended = Set.copyOf(suspended);
    }

    public List<Recipient> recipientsOf(Purpose purpose) {
        return recipients.stream()
                .filter(r -> r.purposes().contains(purpose.code()))
                .toList();
    }

    public SortedSet<String> categoriesOf(Purpose purpose) {
        return collected(fieldsOf(purpose).map(Inventory.Field::category));
    }

    public SortedSet<String> originsOf(Purpose purpose) {
        return collected(fieldsOf(purpose).map(Inventory.Field::source));
    }

    public SortedSet<String> servicesOf(Purpose purpose) {
        return collected(inventories.stream()
                .filter(i -> i.fields().stream().anyMatch(f -> f.purposes().contains(purpose.code())))
                .map(i -> i.service().value()));
    }

    /** The rules its fields fall under. */
    public SortedSet<String> retentionOf(Purpose purpose) {
        return collected(fieldsOf(purpose).flatMap(f -> Stream.ofNullable(f.retention())));
    }

    /** Whether something carries data there on that day. */
    public boolean isUsable(Transfer transfer) {
        return !suspended.contains(transfer.mechanism())
                && !day.isBefore(transfer.validFrom())
                && (transfer.validTo() == null || !day.isAfter(transfer.validTo()));
    }

    private Stream<Inventory.Field> fieldsOf(Purpose purpose) {
        return inventories.stream()
                .flatMap(i -> i.fields().stream())
                .filter(f -> f.purposes().contains(purpose.code()));
    }

    private static SortedSet<String> collected(Stream<String> values) {
        SortedSet<String> all = new TreeSet<>();
        values.forEach(all::add);
        return all;
    }
}
