package be.sentum.billing.adapter.in.rest.credit;

import be.sentum.billing.adapter.in.rest.Reading;
import be.sentum.billing.application.port.in.credit.CreditQueries;
import be.sentum.billing.domain.credit.CreditRequest;
import be.sentum.web.caller.Role;
import be.sentum.web.resource.Limit;
import be.sentum.web.resource.Page;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/credit-requests")
@Tag(name = "Credit notes")
@RunOnVirtualThread
class CreditRequestResource {

    private static final Set<String> PURPOSES = Set.of("P04");

    private final CreditQueries credits;
    private final Reading reading;

    CreditRequestResource(CreditQueries credits, Reading reading) {
        this.credits = credits;
        this.reading = reading;
    }

    @GET
    @RolesAllowed(Role.FINANCE)
    @Operation(summary = "Returns that are not credited: refused ones wait for a human, waiting ones for their invoice")
    @APIResponse(responseCode = "200", description = "The oldest first")
    @APIResponse(responseCode = "422", description = "validation_failed: no status, or another")
    public Page<CreditRequestResponse> in(
            @QueryParam("status")
                    @NotNull
                    @Pattern(regexp = "waiting|issued|not_invoiced|refused", message = "unknown_value")
                    String status,
            @QueryParam("limit") @DefaultValue(Limit.DEFAULT) Limit limit) {
        reading.viewer(PURPOSES);
        List<CreditRequest> found =
                credits.requests(CreditRequest.State.valueOf(status.toUpperCase(Locale.ROOT)), limit.items());
        found.forEach(request -> reading.noted(request.customer(), "credit note"));
        return Page.whole(found.stream().map(CreditRequestResponse::of).toList());
    }
}
