package be.sentum.billing.adapter.in.rest.payment;

import be.sentum.billing.domain.payment.OrderAccount;
import be.sentum.billing.domain.payment.OrderEnd;
import be.sentum.events.Money;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Money that is owed back.
 *
 * @param because cancelled, withdrawn, withdrawn_after_sending; absent where too much came in or something was credited
 * @param dueOn the last day, 14 days on (CEL VI.50)
 * @param mayWithhold whether it may be kept back because the goods are not here yet
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record RefundResponse(
        UUID orderId,
        String orderNumber,
        Money amount,
        @Nullable String because,
        Instant owedSince,
        LocalDate dueOn,
        boolean mayWithhold) {

    static RefundResponse of(OrderAccount account) {
        OrderEnd end = account.end();
        Instant since = account.refundSince();
        return new RefundResponse(
                account.order().value(),
                account.orderNumber(),
                Money.euro(account.refund().amount()),
                end == null ? null : end.kind().name().toLowerCase(Locale.ROOT),
                since == null ? account.changedAt() : since,
                account.refundDueOn().orElseThrow(),
                account.mayWithhold());
    }
}
