package be.sentum.customer.domain.address;

import be.sentum.customer.domain.value.InvalidValue;
import java.util.Arrays;

/** What an address is for. */
public enum AddressType {
    BILLING,
    DELIVERY;

    /** Refuses any other name ({@code unknown_value}). */
    public static AddressType of(String name) {
        return Arrays.stream(values())
                .filter(type -> type.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new InvalidValue("unknown_value"));
    }
}
