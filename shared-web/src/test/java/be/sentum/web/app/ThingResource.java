package be.sentum.web.app;

import be.sentum.web.caller.Caller;
import be.sentum.web.caller.Role;
import be.sentum.web.caller.StaffReads;
import be.sentum.web.idempotency.Idempotency;
import be.sentum.web.resource.Limit;
import be.sentum.web.resource.Versions;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.sql.SQLTransientConnectionException;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One route for each way to go wrong. */
@Path("/things")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ThingResource {

    private final Idempotency idempotency;
    private final StaffReads reads;
    private final Caller caller;
    private final Deeds deeds;

    ThingResource(Idempotency idempotency, StaffReads reads, Caller caller, Deeds deeds) {
        this.idempotency = idempotency;
        this.reads = reads;
        this.caller = caller;
        this.deeds = deeds;
    }

    @GET
    public Map<String, Integer> list(@DefaultValue(Limit.DEFAULT) @QueryParam("limit") Limit limit) {
        return Map.of("limit", limit.items());
    }

    @GET
    @Path("{id}")
    public Response read(
            @PathParam("id") UUID id, @QueryParam("other") @Nullable UUID other, @Context Request request) {
        return Versions.read(request, 7, Map.of("id", id));
    }

    @POST
    public Thing create(@Valid Thing thing) {
        return thing;
    }

    @GET
    @Path("private")
    @RolesAllowed({Role.CUSTOMER, Role.AGENT})
    public Map<String, Object> mine() {
        return Map.of("login", caller.login(), "staff", caller.isStaff(), "recent", caller.loggedInRecently());
    }

    @GET
    @Path("persons/{id}")
    @RolesAllowed({Role.CUSTOMER, Role.AGENT})
    public Map<String, UUID> person(@PathParam("id") UUID id) {
        reads.record(id, "thing");
        return Map.of("id", id);
    }

    @GET
    @Path("broken")
    public Response broken() {
        throw new IllegalStateException("with anna@example.org in its message");
    }

    @GET
    @Path("database-down")
    public Response databaseDown() {
        throw new IllegalStateException(new SQLTransientConnectionException("down"));
    }

    @POST
    @Path("deeds")
    @RolesAllowed(Role.CUSTOMER)
    public Response deed(@HeaderParam("Idempotency-Key") @Nullable String key, @Valid Thing thing) {
        return idempotency.once(key, thing, () -> {
            UUID id = deeds.doIt(Objects.requireNonNull(thing.count()));
            return Response.created(URI.create("/things/" + id))
                    .entity(Map.of("id", id))
                    .tag(Versions.etag(1))
                    .build();
        });
    }
}
