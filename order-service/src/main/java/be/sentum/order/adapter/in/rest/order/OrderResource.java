package be.sentum.order.adapter.in.rest.order;

import be.sentum.order.adapter.in.rest.Callers;
import be.sentum.order.adapter.in.rest.Refusals;
import be.sentum.order.application.port.in.CancelOrder;
import be.sentum.order.application.port.in.ChoosePayment;
import be.sentum.order.application.port.in.OrderQueries;
import be.sentum.order.domain.OrderChange;
import be.sentum.order.domain.OrderId;
import be.sentum.web.caller.Role;
import be.sentum.web.resource.Limit;
import be.sentum.web.resource.Page;
import be.sentum.web.resource.Versions;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/orders")
@Tag(name = "Orders")
@RunOnVirtualThread
class OrderResource {

    private final OrderQueries queries;
    private final OrderList list;
    private final ChoosePayment choosePayment;
    private final CancelOrder cancelOrder;
    private final BuyersStatements statements;
    private final Callers callers;

    OrderResource(
            OrderQueries queries,
            OrderList list,
            ChoosePayment choosePayment,
            CancelOrder cancelOrder,
            BuyersStatements statements,
            Callers callers) {
        this.queries = queries;
        this.list = list;
        this.choosePayment = choosePayment;
        this.cancelOrder = cancelOrder;
        this.statements = statements;
        this.callers = callers;
    }

    @GET
    @RolesAllowed({Role.CUSTOMER, Role.AGENT})
    @Operation(summary = "One's own orders, newest first; agents name the customer and their purpose")
    @APIResponse(responseCode = "200", description = "A part of the list, and where it goes on")
    public Page<OrderSummaryBody> list(
            @QueryParam("customerId") @Nullable UUID customerId,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue(Limit.DEFAULT) Limit limit) {
        return list.page(customerId, cursor, limit);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Role.CUSTOMER, Role.AGENT})
    @Operation(summary = "An order with its parcels and its timeline")
    @APIResponse(responseCode = "200", description = "The order")
    @APIResponse(responseCode = "404", description = "not_found: absent, or somebody else's")
    public Response byId(@PathParam("id") UUID id, @Context Request request) {
        callers.stateWhy();
        OrderQueries.Found found =
                queries.byId(new OrderId(id), callers.requester()).orElseThrow(Refusals::notFound);
        callers.hasRead(found.order().customer(), "order");
        List<StatementBody> contested = statements.of(found.order().customer());
        OrderDetailBody body = OrderDetailBody.of(found, contested);
        // A statement comes and goes without a new version of the order: it is always shown.
        return contested.isEmpty()
                ? Versions.read(request, found.order().version(), body)
                : Response.ok(body).tag(Versions.etag(found.order().version())).build();
    }

    @POST
    @Path("{id}/payment-choice")
    @RolesAllowed(Role.CUSTOMER)
    @Operation(summary = "Choose one of the order's choices: pay first, or have a human look at payment on invoice")
    @APIResponse(responseCode = "200", description = "The order awaits its payment, or the human's answer")
    @APIResponse(responseCode = "409", description = "invalid_transition: not among the order's choices")
    public Response choosePayment(@PathParam("id") UUID id, @NotNull @Valid PaymentChoiceRequest request) {
        return changed(choosePayment.handle(new OrderId(id), callers.requester(), request.choice()));
    }

    @POST
    @Path("{id}/cancellation")
    @RolesAllowed({Role.CUSTOMER, Role.AGENT})
    @Operation(summary = "Cancel an order of which nothing has left the house")
    @APIResponse(responseCode = "200", description = "The order is cancelled")
    @APIResponse(responseCode = "409", description = "invalid_transition")
    public Response cancel(@PathParam("id") UUID id) {
        return changed(cancelOrder.handle(new OrderId(id), callers.requester()));
    }

    private static Response changed(OrderChange change) {
        return switch (change) {
            case OrderChange.Changed changed ->
                Response.ok(OrderBody.of(changed.order(), false))
                        .tag(Versions.etag(changed.order().version()))
                        .build();
            case OrderChange.Refused refused -> throw Refusals.of(refused.reason());
        };
    }
}
