package be.sentum.order.adapter.in.rest.withdrawal;

import be.sentum.order.application.port.in.withdrawal.StateWithdrawal;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A statement was taken in and waits for its confirmation.
 *
 * @param next confirm: with the token here; confirm_by_mail: with the link that is sent to the address, if the order was
 *     bought under that name
 * @param token for the buyer, logged in, only
 * @param until it can be confirmed
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record StatementBody(String next, @Nullable String token, Instant until) {

    static StatementBody of(StateWithdrawal.Result.Stated stated) {
        return new StatementBody("confirm", stated.secret(), stated.statement().until());
    }

    static StatementBody of(StateWithdrawal.Result.TakenIn takenIn) {
        return new StatementBody("confirm_by_mail", null, takenIn.until());
    }
}
