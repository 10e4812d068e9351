package be.sentum.order.adapter.in.rest.withdrawal;

import be.sentum.order.application.port.in.withdrawal.ConfirmWithdrawal;
import be.sentum.order.domain.progress.OrderStatus;
import java.time.Instant;

/**
 * An order was withdrawn from; the receipt is on its way to the address of the statement.
 *
 * @param number of the order
 * @param goods not_sent, or to_come_back: within 14 days (CEL VI.51)
 */
record WithdrawalBody(String number, OrderStatus status, String goods, Instant statedAt, Instant confirmedAt) {

    static WithdrawalBody of(ConfirmWithdrawal.Result.Withdrawn withdrawn) {
        Instant stated = withdrawn.statement().statedAt();
        Instant confirmed = withdrawn.statement().confirmedAt();
        return new WithdrawalBody(
                withdrawn.order().number().value(),
                withdrawn.order().status(),
                withdrawn.order().parcels().isEmpty() ? "not_sent" : "to_come_back",
                stated,
                confirmed == null ? stated : confirmed);
    }
}
