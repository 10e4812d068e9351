package be.sentum.privacy.adapter.in.rest.register;

import be.sentum.privacy.domain.register.Inventory;
import be.sentum.privacy.domain.register.Recipient;
import be.sentum.privacy.domain.request.answer.ServiceName;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The record of processing, as the running services describe themselves. */
@Schema(name = "ProcessingRegister")
record ProcessingRegisterResponse(List<Processing> items, SortedSet<String> missing) {

    /** One purpose: by which services, on which data, kept how long, given to whom. */
    @Schema(name = "Processing")
    record Processing(
            String purpose,
            SortedSet<String> services,
            SortedSet<String> categories,
            SortedSet<String> sources,
            SortedSet<String> retention,
            SortedSet<String> recipients) {}

    static ProcessingRegisterResponse of(List<Inventory> inventories, List<Recipient> recipients) {
        SortedSet<String> purposes =
                set(inventories, inventory -> inventory.fields().stream().flatMap(f -> f.purposes().stream()));
        SortedSet<String> missing = new TreeSet<>();
        ServiceName.ALL.forEach(service -> missing.add(service.value()));
        inventories.forEach(inventory -> missing.remove(inventory.service().value()));
        return new ProcessingRegisterResponse(
                purposes.stream()
                        .map(p -> processing(p, inventories, recipients))
                        .toList(),
                missing);
    }

    private static Processing processing(String purpose, List<Inventory> inventories, List<Recipient> recipients) {
        return new Processing(
                purpose,
                set(inventories, i -> fields(i, purpose).map(f -> i.service().value())),
                set(inventories, i -> fields(i, purpose).map(Inventory.Field::category)),
                set(inventories, i -> fields(i, purpose).map(Inventory.Field::source)),
                set(
                        inventories,
                        i -> fields(i, purpose).map(Inventory.Field::retention).filter(Objects::nonNull)),
                set(recipients, r -> r.purposes().contains(purpose) ? Stream.of(r.legalName()) : Stream.empty()));
    }

    private static Stream<Inventory.Field> fields(Inventory inventory, String purpose) {
        return inventory.fields().stream().filter(f -> f.purposes().contains(purpose));
    }

    private static <T> SortedSet<String> set(List<T> from, Function<T, Stream<String>> values) {
        SortedSet<String> all = new TreeSet<>();
        from.stream().flatMap(values).forEach(all::add);
        return all;
    }
}
