package be.sentum.order.adapter.in.rest.order;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;

/**
 * Where what has not left yet is to go.
 *
 * @param use NEW: the address shown in {@code addressChange}; PRESENT: where it was to go all along
 * @param version the one shown in {@code addressChange}
 */
record AddressChoiceRequest(
        @NotNull @Pattern(regexp = "NEW|PRESENT", message = "unknown_value")
        String use,

        @NotNull @PositiveOrZero Long version) {}
