package be.sentum.order.domain.delivery;

import java.util.UUID;

/** The id of one parcel. */
public record ParcelId(UUID value) {}
