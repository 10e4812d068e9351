package be.sentum.order.application.port.in;

import be.sentum.order.domain.OrderId;
import be.sentum.order.domain.customer.CustomerId;
import be.sentum.order.domain.payment.Payment;

/**
 * Takes in that billing booked a payment for an order. Paid in full, an order that waited is confirmed; part of it is
 * noted; for an order that is cancelled, withdrawn or rejected it is noted and billing is asked to give it back.
 * Idempotent by the payment's id; one about an order that is not here, or is somebody else's, changes nothing: billing has
 * the money on its books.
 */
public interface NotePayment {

    /** Whether it changed anything. */
    boolean handle(OrderId id, CustomerId customer, Payment payment);
}
