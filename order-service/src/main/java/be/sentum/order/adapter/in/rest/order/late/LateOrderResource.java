package be.sentum.order.adapter.in.rest.order.late;

import be.sentum.order.adapter.in.rest.Callers;
import be.sentum.order.application.port.in.waiting.LateOrders;
import be.sentum.order.domain.OrderId;
import be.sentum.order.domain.timing.LateOrder;
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
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/orders/late")
@Tag(name = "Orders")
@RunOnVirtualThread
class LateOrderResource {

    private static final String NAME = "late-orders";

    private final LateOrders orders;
    private final Callers callers;

    LateOrderResource(LateOrders orders, Callers callers) {
        this.orders = orders;
        this.callers = callers;
    }

    @GET
    @RolesAllowed(Role.AGENT)
    @Operation(summary = "Orders that wait for us longer than they should, longest first; agents state their purpose")
    @APIResponse(responseCode = "200", description = "A part of the list, and where it goes on")
    public Page<LateOrderBody> list(
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue(Limit.DEFAULT) Limit limit) {
        callers.stateWhy();
        List<LateOrder> found = orders.list(cursor == null ? null : read(cursor), limit.items() + 1);
        List<LateOrder> shown = found.subList(0, Math.min(found.size(), limit.items()));
        return new Page<>(
                shown.stream().map(LateOrderBody::of).toList(),
                shown.size() < found.size() ? next(shown.getLast()) : null);
    }

    private static String next(LateOrder last) {
        return Cursor.after(last.since(), last.id().value()).text(NAME);
    }

    private static LateOrders.Place read(String cursor) {
        List<String> parts = Cursor.read(NAME, 2, cursor).parts();
        return new LateOrders.Place(Instant.parse(parts.get(0)), new OrderId(UUID.fromString(parts.get(1))));
    }
}
