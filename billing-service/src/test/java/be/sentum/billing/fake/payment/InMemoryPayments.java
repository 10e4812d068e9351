package be.sentum.billing.fake.payment;

import be.sentum.billing.application.port.out.payment.Payments;
import be.sentum.billing.domain.OrderId;
import be.sentum.billing.domain.payment.Payment;
import be.sentum.billing.domain.payment.PaymentId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

public final class InMemoryPayments implements Payments {

    private final List<Payment> payments = new ArrayList<>();

    @Override
    public PaymentId nextId() {
        return new PaymentId(UUID.randomUUID());
    }

    @Override
    public void add(Payment payment) {
        payments.add(payment);
    }

    @Override
    public List<Payment> of(OrderId order) {
        return payments.stream()
                .filter(payment -> payment.order().equals(order))
                .sorted(Comparator.comparing(Payment::notedAt))
                .toList();
    }
}
