package be.sentum.events.order;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One entry of an order's timeline. All of them, put in their places, are the order's whole history, however often and in
 * whatever order they arrive.
 *
 * @param position 1 for the placing, one more for each entry that follows; the same again is the same entry
 * @param status the order's state from then on
 * @param cause why: placed, paid, parcel_shipped … (open: more may come)
 * @param at when, UTC
 * @param paymentId the payment that it is about; absent when it is about none
 */
public record OrderStep(
        int position,
        String status,
        String cause,
        Instant at,
        @Nullable UUID paymentId) {}
