package be.sentum.billing.adapter.out.persistence.payment;

import be.sentum.billing.application.port.out.payment.Payments;
import be.sentum.billing.domain.Brussels;
import be.sentum.billing.domain.CustomerId;
import be.sentum.billing.domain.Euro;
import be.sentum.billing.domain.OrderId;
import be.sentum.billing.domain.payment.Payment;
import be.sentum.billing.domain.payment.PaymentId;
import be.sentum.billing.domain.payment.PaymentReference;
import be.sentum.messaging.Ids;
import be.sentum.personaldata.inventory.RetentionRule;
import be.sentum.personaldata.retention.RetentionSchedule;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

@ApplicationScoped
class PostgresPayments implements Payments {

    private final PaymentRepository payments;
    private final RetentionSchedule schedule;
    private final Ids ids;

    PostgresPayments(PaymentRepository payments, RetentionSchedule schedule, Ids ids) {
        this.payments = payments;
        this.schedule = schedule;
        this.ids = ids;
    }

    @Override
    public PaymentId nextId() {
        return new PaymentId(ids.next());
    }

    @Override
    public void add(Payment payment) {
        var row = new PaymentEntity();
        row.id = payment.id().value();
        row.orderId = payment.order().value();
        row.customerId = payment.customer().value();
        row.reference = payment.reference().written();
        row.amount = payment.amount().amount();
        row.method = payment.method();
        row.paidAt = payment.paidAt();
        row.notedAt = payment.notedAt();
        row.retainedUntil = schedule.lastDay(RetentionRule.RET_01, Brussels.dateOf(payment.notedAt()));
        payments.persistAndFlush(row);
    }

    @Override
    public List<Payment> of(OrderId order) {
        return payments.find("orderId = ?1 order by notedAt, id", order.value()).stream()
                .map(PostgresPayments::toDomain)
                .toList();
    }

    private static Payment toDomain(PaymentEntity row) {
        return new Payment(
                new PaymentId(row.id),
                new OrderId(row.orderId),
                new CustomerId(row.customerId),
                PaymentReference.read(row.reference).orElseThrow(),
                new Euro(row.amount),
                row.method,
                row.paidAt,
                row.notedAt);
    }
}
