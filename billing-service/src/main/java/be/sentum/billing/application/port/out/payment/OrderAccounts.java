package be.sentum.billing.application.port.out.payment;

import be.sentum.billing.domain.OrderId;
import be.sentum.billing.domain.payment.OrderAccount;
import be.sentum.billing.domain.payment.PaymentReference;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The accounts of orders, at most one each. */
public interface OrderAccounts {

    /** Does nothing when the order has one. */
    void open(OrderAccount account);

    Optional<OrderAccount> find(OrderId order);

    /** Like {@link #find}; nobody else changes it until the transaction ends. */
    Optional<OrderAccount> findToChange(OrderId order);

    /** The order that a reference means: by its number, or by the communication of its invoice. */
    Optional<OrderId> meant(PaymentReference reference);

    void keep(OrderAccount account);

    /** Those with a refund owed, in the order of their orders' ids. */
    List<OrderAccount> withRefund(@Nullable OrderId after, int limit);

    /** How many have a refund owed; with a day, since before that day. */
    long countRefunds(@Nullable LocalDate since);
}
