package be.sentum.billing.application.payment;

import be.sentum.billing.application.Ownership;
import be.sentum.billing.application.port.in.payment.PaymentQueries;
import be.sentum.billing.application.port.out.payment.OrderAccounts;
import be.sentum.billing.application.port.out.payment.Payments;
import be.sentum.billing.domain.Brussels;
import be.sentum.billing.domain.OrderId;
import be.sentum.billing.domain.Viewer;
import be.sentum.billing.domain.payment.OrderAccount;
import be.sentum.billing.domain.payment.Payment;
import be.sentum.messaging.UseCase;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@UseCase
class PaymentQueriesHandler implements PaymentQueries {

    private final OrderAccounts accounts;
    private final Payments payments;
    private final Ownership ownership;
    private final InstantSource clock;

    PaymentQueriesHandler(OrderAccounts accounts, Payments payments, Ownership ownership, InstantSource clock) {
        this.accounts = accounts;
        this.payments = payments;
        this.ownership = ownership;
        this.clock = clock;
    }

    @Override
    public List<Payment> ofOrder(OrderId order, Viewer viewer) {
        return account(order, viewer).map(account -> payments.of(order)).orElse(List.of());
    }

    @Override
    public Optional<OrderAccount> account(OrderId order, Viewer viewer) {
        return accounts.find(order).filter(account -> ownership.mayRead(viewer, account.customer()));
    }

    @Override
    public List<OrderAccount> refundsOwed(@Nullable OrderId after, int limit) {
        return accounts.withRefund(after, limit);
    }

    @Override
    public Refunds refunds() {
        return new Refunds(
                accounts.countRefunds(null),
                accounts.countRefunds(Brussels.dateOf(clock.instant()).minusDays(OrderAccount.DAYS_TO_REFUND)));
    }
}
