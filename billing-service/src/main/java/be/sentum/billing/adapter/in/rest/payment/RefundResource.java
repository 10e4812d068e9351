package be.sentum.billing.adapter.in.rest.payment;

import be.sentum.billing.adapter.in.rest.Reading;
import be.sentum.billing.application.port.in.payment.PaymentQueries;
import be.sentum.billing.domain.OrderId;
import be.sentum.billing.domain.payment.OrderAccount;
import be.sentum.web.caller.Role;
import be.sentum.web.resource.Cursor;
import be.sentum.web.resource.Limit;
import be.sentum.web.resource.Page;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/refunds")
@Tag(name = "Payments")
@RunOnVirtualThread
class RefundResource {

    private static final String LIST = "refunds";
    private static final Set<String> PURPOSES = Set.of("P04");

    private final PaymentQueries payments;
    private final Reading reading;

    RefundResource(PaymentQueries payments, Reading reading) {
        this.payments = payments;
        this.reading = reading;
    }

    @GET
    @RolesAllowed(Role.FINANCE)
    @Operation(summary = "What is owed back, for whom orders were cancelled or withdrawn from, or who paid too much")
    @APIResponse(responseCode = "200", description = "A part of the list; next leads to the following part")
    public Page<RefundResponse> owed(
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue(Limit.DEFAULT) Limit limit) {
        reading.viewer(PURPOSES);
        OrderId after = cursor == null ? null : new OrderId(Cursor.readId(LIST, cursor));
        List<OrderAccount> owed = payments.refundsOwed(after, limit.items() + 1);
        List<OrderAccount> shown = owed.size() > limit.items() ? owed.subList(0, limit.items()) : owed;
        shown.forEach(account -> reading.noted(account.customer(), "payment"));
        String next = owed.size() > limit.items()
                ? Cursor.after(shown.getLast().order().value()).text(LIST)
                : null;
        return new Page<>(shown.stream().map(RefundResponse::of).toList(), next);
    }
}
