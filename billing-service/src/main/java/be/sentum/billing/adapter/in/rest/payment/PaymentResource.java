package be.sentum.billing.adapter.in.rest.payment;

import be.sentum.billing.adapter.in.rest.BillingProblem;
import be.sentum.billing.adapter.in.rest.Reading;
import be.sentum.billing.application.port.in.payment.NotePayment;
import be.sentum.billing.application.port.in.payment.PaymentQueries;
import be.sentum.billing.domain.CustomerId;
import be.sentum.billing.domain.OrderId;
import be.sentum.billing.domain.payment.Payment;
import be.sentum.billing.domain.payment.PaymentReference;
import be.sentum.web.caller.Caller;
import be.sentum.web.caller.Role;
import be.sentum.web.idempotency.Idempotency;
import be.sentum.web.problem.CommonProblem;
import be.sentum.web.problem.FieldError;
import be.sentum.web.problem.ProblemException;
import be.sentum.web.resource.Page;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/payments")
@Tag(name = "Payments")
@RunOnVirtualThread
class PaymentResource {

    private static final Set<String> PURPOSES = Set.of("P04");

    private final NotePayment notePayment;
    private final PaymentQueries payments;
    private final Patience patience;
    private final Idempotency idempotency;
    private final Reading reading;
    private final Caller caller;

    PaymentResource(
            NotePayment notePayment,
            PaymentQueries payments,
            Patience patience,
            Idempotency idempotency,
            Reading reading,
            Caller caller) {
        this.notePayment = notePayment;
        this.payments = payments;
        this.patience = patience;
        this.idempotency = idempotency;
        this.reading = reading;
        this.caller = caller;
    }

    @POST
    @RolesAllowed({Role.FINANCE, Role.PARTNER})
    @Operation(summary = "Note money that came in; too much, twice or for an order that is over is kept as well")
    @APIResponse(responseCode = "201", description = "Noted; finance also reads what is still to be paid")
    @APIResponse(responseCode = "422", description = "unknown_reference, validation_failed, idempotency_conflict")
    public Response note(@HeaderParam("Idempotency-Key") @Nullable String key, @NotNull @Valid PaymentRequest request) {
        PaymentReference reference =
                PaymentReference.read(request.reference()).orElseThrow(PaymentResource::unknownReference);
        CustomerId payer =
                patience.forAnswer(() -> notePayment.payer(reference)).orElseThrow(PaymentResource::unknownReference);
        var command = new NotePayment.Command(reference, request.amount().toEuro(), request.paidAt(), request.method());
        return idempotency.once(key, request, payer.value(), () -> note(command));
    }

    private Response note(NotePayment.Command command) {
        return switch (notePayment.handle(command)) {
            case NotePayment.Result.Noted noted ->
                Response.status(Response.Status.CREATED)
                        .entity(
                                caller.has(Role.FINANCE)
                                        ? PaymentResponse.noted(noted.payment(), noted.account())
                                        : PaymentResponse.toPartner(noted.payment()))
                        .build();
            case NotePayment.Result.Refused refused -> throw refused(refused.reason());
        };
    }

    @GET
    @RolesAllowed({Role.CUSTOMER, Role.FINANCE})
    @Operation(summary = "The payments of an order, the oldest first")
    @APIResponse(responseCode = "200", description = "A list; empty for somebody else's order")
    @APIResponse(responseCode = "422", description = "validation_failed: no orderId")
    public Page<PaymentResponse> ofOrder(@QueryParam("orderId") @NotNull UUID orderId) {
        List<Payment> found = payments.ofOrder(new OrderId(orderId), reading.viewer(PURPOSES));
        found.stream().map(Payment::customer).distinct().forEach(whose -> reading.noted(whose, "payment"));
        return Page.whole(found.stream().map(PaymentResponse::of).toList());
    }

    private static ProblemException refused(NotePayment.Refusal refusal) {
        return switch (refusal) {
            case UNKNOWN_REFERENCE -> unknownReference();
            case NOT_POSITIVE -> invalid("amount.amount", "not_positive");
            case IN_FUTURE -> invalid("paidAt", "in_future");
            case LONG_AGO -> invalid("paidAt", "out_of_range");
        };
    }

    private static ProblemException unknownReference() {
        return new ProblemException(
                BillingProblem.UNKNOWN_REFERENCE,
                "Nothing was kept: check the order number or the communication and post it again.");
    }

    private static ProblemException invalid(String path, String code) {
        return new ProblemException(
                CommonProblem.VALIDATION_FAILED,
                "Correct the fields named in errors.",
                List.of(new FieldError(path, code)));
    }
}
