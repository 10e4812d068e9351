package be.sentum.order.adapter.in.rest.withdrawal;

import be.sentum.order.adapter.in.rest.Callers;
import be.sentum.order.adapter.in.rest.Refusals;
import be.sentum.order.application.port.in.withdrawal.ConfirmWithdrawal;
import be.sentum.order.application.port.in.withdrawal.StateWithdrawal;
import be.sentum.order.domain.OrderId;
import be.sentum.order.domain.OrderNumber;
import be.sentum.order.domain.withdrawal.OrderReference;
import be.sentum.web.problem.CommonProblem;
import be.sentum.web.problem.FieldError;
import be.sentum.web.problem.ProblemException;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The withdrawal function (REQ-ORD-04): always there, two steps, no log-in and no reason needed. */
@Path("/orders/{id}/withdrawal")
@Tag(name = "Withdrawal")
@PermitAll
@RunOnVirtualThread
class WithdrawalResource {

    private static final Pattern UUID_SHAPE = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private final StateWithdrawal stateWithdrawal;
    private final ConfirmWithdrawal confirmWithdrawal;
    private final Callers callers;
    private final EvenTime evenTime;

    WithdrawalResource(
            StateWithdrawal stateWithdrawal, ConfirmWithdrawal confirmWithdrawal, Callers callers, EvenTime evenTime) {
        this.stateWithdrawal = stateWithdrawal;
        this.confirmWithdrawal = confirmWithdrawal;
        this.callers = callers;
        this.evenTime = evenTime;
    }

    @POST
    @Operation(summary = "Withdraw from the contract here, first step: id is the order's id or its number")
    @APIResponse(responseCode = "202", description = "Taken in; the same answer whether there is such an order or not")
    @APIResponse(
            responseCode = "409",
            description = "withdrawal_period_over, no_withdrawal_right, invalid_transition: to the buyer, logged in")
    @APIResponse(responseCode = "422", description = "validation_failed")
    @APIResponse(responseCode = "429", description = "rate_limited: too many tries about one order")
    public Response state(@PathParam("id") String id, @NotNull @Valid WithdrawalRequest request) {
        OrderReference order = reference(id).orElseThrow(WithdrawalResource::unreadable);
        request.refuseRegisterNumber();
        var command = new StateWithdrawal.Command(
                order,
                callers.customerIfLoggedIn().orElse(null),
                request.name().strip(),
                request.email(),
                request.languageOrDefault());
        return switch (evenTime.of(() -> state(command))) {
            case StateWithdrawal.Result.Stated stated -> accepted(StatementBody.of(stated));
            case StateWithdrawal.Result.TakenIn takenIn -> accepted(StatementBody.of(takenIn));
            case StateWithdrawal.Result.Refused refused -> throw Refusals.of(refused.reason());
            case StateWithdrawal.Result.TooMany(var pause) ->
                throw ProblemException.rateLimited(
                        "Nothing is lost: try again then, log in as the buyer, or write to us.", pause);
        };
    }

    /** Each in a transaction of its own: the try counts whatever becomes of the statement. */
    private StateWithdrawal.Result state(StateWithdrawal.Command command) {
        Optional<StateWithdrawal.Result.TooMany> tooMany = stateWithdrawal.tried(command);
        return tooMany.isPresent() ? tooMany.get() : stateWithdrawal.handle(command);
    }

    @POST
    @Path("confirmation")
    @Operation(summary = "Confirm the withdrawal, second step: with the token of the first, or of the mail")
    @APIResponse(responseCode = "200", description = "Withdrawn, and the receipt is on its way; again the same")
    @APIResponse(responseCode = "404", description = "not_found: no such token, or its time is over")
    @APIResponse(responseCode = "409", description = "withdrawal_period_over, no_withdrawal_right, invalid_transition")
    public WithdrawalBody confirm(@PathParam("id") String id, @NotNull @Valid ConfirmationRequest request) {
        OrderReference order = reference(id).orElseThrow(Refusals::notFound);
        if (confirmWithdrawal
                .asked(request.token())
                .filter(asked -> names(order, asked))
                .isEmpty()) {
            throw Refusals.notFound();
        }
        return switch (confirmWithdrawal.handle(request.token())) {
            case ConfirmWithdrawal.Result.Withdrawn withdrawn -> WithdrawalBody.of(withdrawn);
            case ConfirmWithdrawal.Result.Refused refused -> throw Refusals.of(refused.reason());
        };
    }

    private static boolean names(OrderReference order, ConfirmWithdrawal.Asked asked) {
        return switch (order) {
            case OrderReference.ById(var id) -> asked.order().id().equals(id);
            case OrderReference.ByNumber(var number) -> asked.order().number().equals(number);
        };
    }

    private static Optional<OrderReference> reference(String id) {
        return UUID_SHAPE.matcher(id).matches()
                ? Optional.of(new OrderReference.ById(new OrderId(UUID.fromString(id))))
                : OrderNumber.read(id).map(OrderReference.ByNumber::new);
    }

    /** A number has a check character: that it was mistyped says nothing about orders. */
    private static ProblemException unreadable() {
        return new ProblemException(
                CommonProblem.VALIDATION_FAILED,
                "This is no order number: look it up on the confirmation or the invoice.",
                List.of(new FieldError("id", "not_an_order_number")));
    }

    private static Response accepted(StatementBody body) {
        return Response.accepted(body).build();
    }
}
