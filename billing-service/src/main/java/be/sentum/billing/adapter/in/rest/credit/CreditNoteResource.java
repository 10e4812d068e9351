package be.sentum.billing.adapter.in.rest.credit;

import be.sentum.billing.adapter.in.rest.Reading;
import be.sentum.billing.application.port.in.credit.CreditQueries;
import be.sentum.billing.domain.OrderId;
import be.sentum.billing.domain.credit.CreditNote;
import be.sentum.billing.domain.credit.CreditNoteId;
import be.sentum.web.caller.Role;
import be.sentum.web.problem.CommonProblem;
import be.sentum.web.problem.ProblemException;
import be.sentum.web.resource.Page;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/credit-notes")
@Tag(name = "Credit notes")
@RolesAllowed({Role.CUSTOMER, Role.FINANCE})
@RunOnVirtualThread
class CreditNoteResource {

    private static final Set<String> PURPOSES = Set.of("P04");

    private final CreditQueries credits;
    private final Reading reading;

    CreditNoteResource(CreditQueries credits, Reading reading) {
        this.credits = credits;
        this.reading = reading;
    }

    @GET
    @Operation(summary = "The credit notes of an order, the oldest first")
    @APIResponse(responseCode = "200", description = "A list; empty for somebody else's order")
    @APIResponse(responseCode = "422", description = "validation_failed: no orderId")
    public Page<CreditNoteResponse> ofOrder(@QueryParam("orderId") @NotNull UUID orderId) {
        return Page.whole(credits.ofOrder(new OrderId(orderId), reading.viewer(PURPOSES)).stream()
                .map(this::read)
                .toList());
    }

    @GET
    @Path("{id}")
    @Operation(summary = "A credit note with all that it must mention")
    @APIResponse(responseCode = "200", description = "The credit note, as it was issued")
    @APIResponse(responseCode = "404", description = "not_found: none, or somebody else's")
    public CreditNoteResponse byId(@PathParam("id") UUID id) {
        return credits.note(new CreditNoteId(id), reading.viewer(PURPOSES))
                .map(this::read)
                .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND, "Check the id of the credit note."));
    }

    private CreditNoteResponse read(CreditNote note) {
        reading.noted(note.document().customer(), "credit note");
        return CreditNoteResponse.of(note);
    }
}
