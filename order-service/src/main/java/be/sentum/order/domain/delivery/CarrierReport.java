package be.sentum.order.domain.delivery;

import java.time.Instant;

/** What a carrier says about a parcel; {@code occurredAt} is the carrier's time, not that of arrival here. */
public record CarrierReport(ParcelStatus status, Instant occurredAt) {}
