package be.sentum.privacy.domain.request.answer;

import java.util.Set;

/** A service as it calls itself on the wire: {@code order}. */
public record ServiceName(String value) implements Comparable<ServiceName> {

    /** The services that must answer, whatever the inventory topic says (REQ-GEN-01). */
    public static final Set<ServiceName> ALL = Set.of(
            new ServiceName("customer"),
            new ServiceName("order"),
            new ServiceName("billing"),
            new ServiceName("consent"),
            new ServiceName("privacy"));

    @Override
    public int compareTo(ServiceName other) {
        return value.compareTo(other.value);
    }
}
