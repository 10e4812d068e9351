package be.sentum.customer.adapter.in.rest.account;

import be.sentum.customer.domain.account.Account;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A closed account. */
@Schema(name = "Closure")
record ClosureResponse(
        @Schema(examples = "closed") String state,

        @Schema(description = "owner or inactivity; more may come")
        String reason,

        Instant closedAt,

        @Schema(description = "The last day on which the profile is kept (Europe/Brussels)")
        LocalDate lastDay) {

    static ClosureResponse of(Account.Closure closure) {
        return new ClosureResponse(
                "closed", closure.reason().name().toLowerCase(Locale.ROOT), closure.at(), closure.lastDay());
    }
}
