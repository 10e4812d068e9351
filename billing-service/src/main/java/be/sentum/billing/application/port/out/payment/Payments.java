package be.sentum.billing.application.port.out.payment;

import be.sentum.billing.domain.OrderId;
import be.sentum.billing.domain.payment.Payment;
import be.sentum.billing.domain.payment.PaymentId;
import java.util.List;

/** The payments that came in. There is no way to change or remove one. */
public interface Payments {

    PaymentId nextId();

    void add(Payment payment);

    /** In the order in which they were noted. */
    List<Payment> of(OrderId order);
}
