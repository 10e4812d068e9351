package be.sentum.order.domain.delivery;

/** What opens the public tracking page of a parcel: random, unguessable, says nothing about anybody (REQ-ORD-03). */
public record TrackingToken(String value) {}
