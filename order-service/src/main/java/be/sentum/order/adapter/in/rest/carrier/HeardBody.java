package be.sentum.order.adapter.in.rest.carrier;

import be.sentum.order.domain.delivery.ParcelStatus;

/** @param status how far the parcel is now, which a late report does not change */
record HeardBody(String trackingNumber, ParcelStatus status) {}
