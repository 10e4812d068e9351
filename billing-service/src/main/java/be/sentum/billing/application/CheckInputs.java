package be.sentum.billing.application;

import be.sentum.billing.application.port.out.PaymentHistory;
import be.sentum.billing.domain.Brussels;
import be.sentum.billing.domain.CustomerId;
import be.sentum.billing.domain.Euro;
import be.sentum.billing.domain.solvency.SolvencyPolicy;
import be.sentum.billing.domain.solvency.card.Input;
import be.sentum.billing.domain.solvency.card.PointsCard;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Gathers what a card asks for, and nothing it does not ask for. */
@ApplicationScoped
class CheckInputs {

    private final PaymentHistory history;
    private final SolvencyPolicy policy;

    CheckInputs(PaymentHistory history, SolvencyPolicy policy) {
        this.history = history;
        this.policy = policy;
    }

    List<Input> gather(PointsCard card, CustomerId customer, Euro orderAmount, Instant now) {
        LocalDate today = Brussels.dateOf(now);
        PaymentHistory.Summary past = history.of(customer, policy.historySince(today), today);
        return card.inputNames().stream()
                .map(name -> new Input(
                        name,
                        switch (name) {
                            case ORDER_AMOUNT -> orderAmount.amount();
                            case OPEN_BALANCE -> past.openBalance().amount();
                            case OVERDUE_INVOICES -> BigDecimal.valueOf(past.overdueInvoices());
                            case PAID_ORDERS -> BigDecimal.valueOf(past.paidOrders());
                            case MONTHS_AS_CUSTOMER -> BigDecimal.valueOf(past.months());
                        },
                        now))
                .toList();
    }
}
