package be.sentum.privacy.adapter.out.archive;

import be.sentum.privacy.domain.register.Inventory;
import be.sentum.privacy.domain.request.answer.ServiceName;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Which fields really held something about this person: what the information may speak of (REQ-ACC-03). */
class Presence {

    private record Place(String service, String table, String field) implements Comparable<Place> {
        @Override
        public int compareTo(Place other) {
            return toString().compareTo(other.toString());
        }
    }

    private final Set<Place> places = new TreeSet<>();

    void note(ServiceName service, String table, String field) {
        places.add(new Place(service.value(), table, field));
    }

    /** A declaration of a field that held something. */
    record Held(ServiceName service, Inventory.Field field) {}

    List<Held> declared(List<Inventory> inventories) {
        return inventories.stream()
                .flatMap(inventory -> inventory.fields().stream()
                        .map(field -> new Held(inventory.service(), field))
                        .filter(held -> places.contains(new Place(
                                held.service().value(),
                                held.field().table(),
                                held.field().field()))))
                .toList();
    }

    Stream<String> purposes(List<Inventory> inventories) {
        return declared(inventories).stream()
                .flatMap(held -> held.field().purposes().stream())
                .distinct()
                .sorted();
    }
}
