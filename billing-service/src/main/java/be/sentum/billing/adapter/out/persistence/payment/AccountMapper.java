package be.sentum.billing.adapter.out.persistence.payment;

import static java.util.Objects.requireNonNull;

import be.sentum.billing.domain.Brussels;
import be.sentum.billing.domain.CustomerId;
import be.sentum.billing.domain.Euro;
import be.sentum.billing.domain.OrderId;
import be.sentum.billing.domain.payment.OrderAccount;
import be.sentum.billing.domain.payment.OrderEnd;
import be.sentum.personaldata.inventory.RetentionRule;
import be.sentum.personaldata.retention.RetentionSchedule;

/** An account, in and out of its row. */
final class AccountMapper {

    private AccountMapper() {}

    static void copy(OrderAccount account, AccountEntity row, RetentionSchedule schedule) {
        OrderEnd end = account.end();
        row.orderId = account.order().value();
        row.orderNumber = account.orderNumber();
        row.customerId = account.customer().value();
        row.prepaid = account.prepaid();
        row.total = account.total().amount();
        row.credited = account.credited().amount();
        row.paid = account.paid().amount();
        row.unwanted = account.unwanted().amount();
        row.ended = end == null ? null : end.kind().name();
        row.endedAt = end == null ? null : end.at();
        row.goodsBackAt = account.goodsBackAt();
        row.refundSince = account.refundSince();
        row.changedAt = account.changedAt();
        row.retainedUntil = schedule.lastDay(rule(account), Brussels.dateOf(account.changedAt()));
    }

    /** RET-01 with the documents that rest on it; without any, as long as the order itself (RET-07). */
    private static RetentionRule rule(OrderAccount account) {
        return account.isWithoutDocument() ? RetentionRule.RET_07 : RetentionRule.RET_01;
    }

    static OrderAccount toDomain(AccountEntity row) {
        return new OrderAccount(
                new OrderId(row.orderId),
                row.orderNumber,
                new CustomerId(row.customerId),
                row.prepaid,
                new Euro(row.total),
                new Euro(row.credited),
                new Euro(row.paid),
                new Euro(row.unwanted),
                row.ended == null ? null : new OrderEnd(OrderEnd.Kind.valueOf(row.ended), requireNonNull(row.endedAt)),
                row.goodsBackAt,
                row.refundSince,
                row.changedAt);
    }
}
