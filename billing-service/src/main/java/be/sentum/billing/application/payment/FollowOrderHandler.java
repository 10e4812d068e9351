package be.sentum.billing.application.payment;

import be.sentum.billing.application.port.in.payment.FollowOrder;
import be.sentum.billing.application.port.out.Customers;
import be.sentum.billing.application.port.out.payment.OrderAccounts;
import be.sentum.billing.domain.Euro;
import be.sentum.billing.domain.OrderId;
import be.sentum.billing.domain.payment.OrderAccount;
import be.sentum.billing.domain.payment.OrderEnd;
import be.sentum.messaging.UseCase;
import java.time.Instant;
import java.util.function.UnaryOperator;

@UseCase
class FollowOrderHandler implements FollowOrder {

    private final Customers customers;
    private final OrderAccounts accounts;

    FollowOrderHandler(Customers customers, OrderAccounts accounts) {
        this.customers = customers;
        this.accounts = accounts;
    }

    @Override
    public void placed(Placed placed) {
        switch (customers.standing(placed.customer())) {
            case ERASED -> {
                // REQ-ERA-07: nothing is written about them again
            }
            case GOOD, UNKNOWN, RESTRICTED ->
                accounts.open(OrderAccount.opened(
                        placed.order(),
                        placed.number(),
                        placed.customer(),
                        placed.prepaid(),
                        placed.total(),
                        placed.at()));
        }
    }

    @Override
    public void prepaymentChosen(OrderId order, Instant at) {
        change(order, account -> account.prepay(at));
    }

    @Override
    public void ended(OrderId order, OrderEnd end) {
        change(order, account -> account.end(end));
    }

    @Override
    public void unwanted(OrderId order, Euro amount, Instant at) {
        change(order, account -> account.end() == null ? account.giveBack(amount, at) : account);
    }

    private void change(OrderId order, UnaryOperator<OrderAccount> how) {
        accounts.findToChange(order).map(how).ifPresent(accounts::keep);
    }
}
