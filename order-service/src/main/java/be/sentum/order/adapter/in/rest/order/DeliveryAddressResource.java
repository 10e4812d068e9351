package be.sentum.order.adapter.in.rest.order;

import be.sentum.order.adapter.in.rest.Callers;
import be.sentum.order.adapter.in.rest.Refusals;
import be.sentum.order.application.port.in.ChooseDeliveryAddress;
import be.sentum.order.application.port.in.OrderQueries;
import be.sentum.order.domain.OrderChange;
import be.sentum.order.domain.OrderId;
import be.sentum.order.domain.customer.Requester;
import be.sentum.web.caller.Role;
import be.sentum.web.resource.Versions;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The buyer's word on where an open delivery goes (REQ-REC-01). */
@Path("/orders/{id}/delivery-address")
@Tag(name = "Orders")
@RunOnVirtualThread
class DeliveryAddressResource {

    private final ChooseDeliveryAddress choose;
    private final OrderQueries queries;
    private final BuyersStatements statements;
    private final Callers callers;

    DeliveryAddressResource(
            ChooseDeliveryAddress choose, OrderQueries queries, BuyersStatements statements, Callers callers) {
        this.choose = choose;
        this.queries = queries;
        this.statements = statements;
        this.callers = callers;
    }

    @POST
    @RolesAllowed({Role.CUSTOMER, Role.AGENT})
    @Operation(summary = "Confirm the changed address for what has not been handed over, or keep the present one")
    @APIResponse(responseCode = "200", description = "The order, with where it goes now")
    @APIResponse(responseCode = "409", description = "already_handed_over, invalid_transition")
    @APIResponse(responseCode = "412", description = "version_mismatch: the address is another one than was shown")
    public Response choose(@PathParam("id") UUID id, @NotNull @Valid AddressChoiceRequest request) {
        Requester requester = callers.requester();
        return switch (choose.handle(command(new OrderId(id), requester, request))) {
            case OrderChange.Changed changed -> shown(changed.order().id(), requester);
            case OrderChange.Refused refused -> throw Refusals.of(refused.reason());
        };
    }

    private static ChooseDeliveryAddress.Command command(
            OrderId order, Requester requester, AddressChoiceRequest request) {
        return new ChooseDeliveryAddress.Command(
                order, requester, ChooseDeliveryAddress.Choice.valueOf(request.use()), request.version());
    }

    private Response shown(OrderId id, Requester requester) {
        OrderQueries.Found found = queries.byId(id, requester).orElseThrow(Refusals::notFound);
        callers.hasRead(found.order().customer(), "order");
        return Response.ok(OrderDetailBody.of(found, statements.of(found.order().customer())))
                .tag(Versions.etag(found.order().version()))
                .build();
    }
}
