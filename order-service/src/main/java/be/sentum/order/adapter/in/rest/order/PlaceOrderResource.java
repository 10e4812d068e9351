package be.sentum.order.adapter.in.rest.order;

import be.sentum.order.adapter.in.rest.Callers;
import be.sentum.order.adapter.in.rest.OrderProblem;
import be.sentum.order.adapter.in.rest.Refusals;
import be.sentum.order.application.port.in.PlaceOrder;
import be.sentum.order.domain.Order;
import be.sentum.order.domain.Rejection;
import be.sentum.order.domain.customer.CustomerId;
import be.sentum.web.caller.Role;
import be.sentum.web.idempotency.Idempotency;
import be.sentum.web.problem.CommonProblem;
import be.sentum.web.problem.FieldError;
import be.sentum.web.problem.ProblemException;
import be.sentum.web.resource.Versions;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/orders")
@Tag(name = "Orders")
@RunOnVirtualThread
class PlaceOrderResource {

    private final PlaceOrder placeOrder;
    private final OrderLimits limits;
    private final Callers callers;
    private final Idempotency idempotency;

    PlaceOrderResource(PlaceOrder placeOrder, OrderLimits limits, Callers callers, Idempotency idempotency) {
        this.placeOrder = placeOrder;
        this.limits = limits;
        this.callers = callers;
        this.idempotency = idempotency;
    }

    @POST
    @RolesAllowed({Role.CUSTOMER, Role.AGENT})
    @Operation(summary = "Place an order at our own catalogue's prices; agents name the customer")
    @APIResponse(responseCode = "201", description = "Placed; the same Idempotency-Key answers the same order again")
    @APIResponse(responseCode = "409", description = "account_closed, processing_restricted, request_in_progress")
    @APIResponse(
            responseCode = "422",
            description =
                    "unknown_customer, unknown_product, product_unavailable, vat_rate_not_valid, delivery_address_required,"
                            + " idempotency_conflict, validation_failed, field_not_allowed")
    public Response place(
            @HeaderParam("Idempotency-Key") @Nullable String key, @NotNull @Valid PlaceOrderRequest request) {
        limits.check(request);
        CustomerId customer = callers.isAgent() ? named(request.customerId()) : oneself(request.customerId());
        try {
            return placeOnce(key, request, customer);
        } catch (ProblemException e) {
            if (e.problem() != OrderProblem.UNKNOWN_CUSTOMER || !callers.await(customer)) {
                throw e;
            }
            return placeOnce(key, request, customer);
        }
    }

    private Response placeOnce(@Nullable String key, PlaceOrderRequest request, CustomerId customer) {
        return idempotency.once(
                key, request, customer.value(), () -> place(request.toCommand(customer, !callers.isAgent())));
    }

    private CustomerId oneself(@Nullable UUID named) {
        if (named != null) {
            throw customerIdIs(CommonProblem.FIELD_NOT_ALLOWED.code(), CommonProblem.FIELD_NOT_ALLOWED);
        }
        return callers.awaitCustomer().orElseThrow(() -> Refusals.of(new Rejection.UnknownCustomer()));
    }

    private CustomerId named(@Nullable UUID customerId) {
        if (customerId == null) {
            throw customerIdIs("required", CommonProblem.VALIDATION_FAILED);
        }
        return new CustomerId(customerId);
    }

    private static ProblemException customerIdIs(String error, CommonProblem problem) {
        return new ProblemException(
                problem,
                "Agents name the customer in customerId, customers order for themselves.",
                List.of(new FieldError("customerId", error)));
    }

    private Response place(PlaceOrder.Command command) {
        return switch (placeOrder.handle(command)) {
            case PlaceOrder.Result.Placed placed -> created(placed.order(), placed.masked());
            case PlaceOrder.Result.Refused refused -> throw Refusals.of(refused.reason());
        };
    }

    private static Response created(Order order, boolean masked) {
        return Response.created(URI.create("/orders/" + order.id().value()))
                .tag(Versions.etag(order.version()))
                .entity(OrderBody.of(order, masked))
                .build();
    }
}
