package be.sentum.order.application.withdrawal;

import be.sentum.order.application.port.out.Buyers;
import be.sentum.order.application.port.out.Customers;
import be.sentum.order.domain.Order;
import be.sentum.order.domain.Rejection;
import be.sentum.order.domain.customer.Buyer;
import be.sentum.order.domain.progress.OrderStatus;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/** Whether an order may be withdrawn from, and if not, why. */
@ApplicationScoped
class RightOfWithdrawal {

    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");

    private final Customers customers;
    private final Buyers buyers;
    private final WithdrawalPolicy policy;

    RightOfWithdrawal(Customers customers, Buyers buyers, WithdrawalPolicy policy) {
        this.customers = customers;
        this.buyers = buyers;
        this.policy = policy;
    }

    /** What stands against a statement made then; empty when nothing does. */
    Optional<Rejection> against(Order order, Instant statedAt) {
        if (!order.status().canBecome(OrderStatus.WITHDRAWN)) {
            return Optional.of(new Rejection.InvalidTransition(order.status()));
        }
        if (buyers.find(order.customer()).filter(buyer -> !buyer.consumer()).isPresent()) {
            return Optional.of(new Rejection.NoRightOfWithdrawal());
        }
        LocalDate day = LocalDate.ofInstant(statedAt, BRUSSELS);
        return order.deliveredOn()
                .map(policy.terms()::lastDay)
                .filter(day::isAfter)
                .map(Rejection.WithdrawalPeriodOver::new);
    }

    /** After an erasure nobody has bought it. A restriction does not keep a person from a right of their own. */
    boolean isOfSomebody(Order order) {
        return switch (customers.standing(order.customer())) {
            case GOOD, RESTRICTED -> true;
            case UNKNOWN, ERASED -> false;
        };
    }

    Optional<Buyer> buyer(Order order) {
        return buyers.find(order.customer());
    }
}
