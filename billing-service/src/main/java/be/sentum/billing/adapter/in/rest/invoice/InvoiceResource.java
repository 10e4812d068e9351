package be.sentum.billing.adapter.in.rest.invoice;

import be.sentum.billing.adapter.in.rest.BillingProblem;
import be.sentum.billing.adapter.in.rest.Reading;
import be.sentum.billing.application.port.in.InvoiceQueries;
import be.sentum.billing.domain.OrderId;
import be.sentum.billing.domain.invoice.Invoice;
import be.sentum.billing.domain.invoice.InvoiceId;
import be.sentum.web.caller.Role;
import be.sentum.web.problem.CommonProblem;
import be.sentum.web.problem.ProblemException;
import be.sentum.web.resource.Page;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/invoices")
@Tag(name = "Invoices")
@RolesAllowed({Role.CUSTOMER, Role.FINANCE})
@RunOnVirtualThread
class InvoiceResource {

    private static final Set<String> PURPOSES = Set.of("P04");

    private final InvoiceQueries invoices;
    private final Reading reading;

    InvoiceResource(InvoiceQueries invoices, Reading reading) {
        this.invoices = invoices;
        this.reading = reading;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "The invoice of an order: one, or none yet")
    @APIResponse(responseCode = "200", description = "A list of at most one; empty for somebody else's order")
    @APIResponse(responseCode = "422", description = "validation_failed: no orderId")
    public Page<InvoiceResponse> ofOrder(@QueryParam("orderId") @NotNull UUID orderId) {
        Optional<Invoice> found = invoices.invoiceOfOrder(new OrderId(orderId), reading.viewer(PURPOSES));
        return Page.whole(found.map(this::read).stream().toList());
    }

    @GET
    @Path("{id}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "An invoice with all that it must mention")
    @APIResponse(responseCode = "200", description = "The invoice, as it was issued")
    @APIResponse(responseCode = "404", description = "not_found: none, or somebody else's")
    @APIResponse(responseCode = "406", description = "not_acceptable: PDF and UBL come with a later release")
    public InvoiceResponse byId(@PathParam("id") UUID id) {
        return read(existing(id));
    }

    @GET
    @Path("{id}")
    @Produces({"application/pdf;qs=0.1", "application/xml;qs=0.1"})
    @Operation(hidden = true)
    public byte[] document(@PathParam("id") UUID id) {
        noted(existing(id));
        throw new ProblemException(
                CommonProblem.NOT_ACCEPTABLE, "PDF and UBL come with a later release: accept application/json.");
    }

    @PATCH
    @Path("{id}")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Always refused: corrections are credit notes")
    @APIResponse(responseCode = "409", description = "invoice_immutable")
    public void change(@PathParam("id") UUID id) {
        noted(existing(id));
        throw new ProblemException(
                BillingProblem.INVOICE_IMMUTABLE, "Correct it with a credit note and a new invoice (REQ-INV-05).");
    }

    private Invoice existing(UUID id) {
        return invoices.invoice(new InvoiceId(id), reading.viewer(PURPOSES))
                .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND, "Check the id of the invoice."));
    }

    private InvoiceResponse read(Invoice invoice) {
        return InvoiceResponse.of(noted(invoice));
    }

    private Invoice noted(Invoice invoice) {
        reading.noted(invoice.document().sale().customer(), "invoice");
        return invoice;
    }
}
