package be.sentum.customer.adapter.in.rest;

import be.sentum.customer.adapter.in.rest.purpose.AllowedFields;
import be.sentum.customer.application.port.in.ChangeCustomer;
import be.sentum.customer.application.port.in.CustomerQueries;
import be.sentum.customer.application.port.in.RegisterCustomer;
import be.sentum.customer.application.port.in.account.NoteActivity;
import be.sentum.customer.domain.Customer;
import be.sentum.customer.domain.CustomerId;
import be.sentum.customer.domain.Login;
import be.sentum.web.caller.Role;
import be.sentum.web.resource.Versions;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/customers")
@Tag(name = "Customers")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
class CustomerResource {

    static final String MERGE_PATCH = "application/merge-patch+json";

    private final RegisterCustomer registerCustomer;
    private final ChangeCustomer changeCustomer;
    private final CustomerQueries queries;
    private final NoteActivity noteActivity;
    private final CallingPerson caller;

    CustomerResource(
            RegisterCustomer registerCustomer,
            ChangeCustomer changeCustomer,
            CustomerQueries queries,
            NoteActivity noteActivity,
            CallingPerson caller) {
        this.registerCustomer = registerCustomer;
        this.changeCustomer = changeCustomer;
        this.queries = queries;
        this.noteActivity = noteActivity;
        this.caller = caller;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.CUSTOMER, Role.AGENT})
    @Operation(summary = "Become a customer, or register somebody who has no log-in")
    @APIResponse(
            responseCode = "201",
            description = "Registered; Location and ETag say where and in which version",
            content = @Content(schema = @Schema(implementation = CustomerResponse.class)))
    @APIResponse(responseCode = "409", description = "customer_exists")
    @APIResponse(
            responseCode = "422",
            description = "validation_failed, field_not_allowed, national_register_number_not_allowed")
    public Response register(CustomerRequest request) {
        var command = new RegisterCustomer.Command(
                caller.owner(), caller.registering(), request.details(), request.noticeVersion());
        return switch (registerCustomer.handle(command)) {
            case RegisterCustomer.Result.Registered r ->
                answer(
                        Response.created(
                                URI.create("/customers/" + r.customer().id().value())),
                        r.customer(),
                        AllowedFields.EVERY);
            case RegisterCustomer.Result.Refused r -> throw Refusal.of(r.reason());
        };
    }

    @GET
    @Path("me")
    @RolesAllowed({Role.CUSTOMER, Role.AGENT})
    @Operation(summary = "The customer that belongs to this log-in")
    @APIResponse(
            responseCode = "200",
            description = "The customer; the ETag is needed to change it",
            content = @Content(schema = @Schema(implementation = CustomerResponse.class)))
    @APIResponse(responseCode = "304", description = "If-None-Match names the present version")
    @APIResponse(responseCode = "404", description = "not_found")
    public Response me(@Context Request request) {
        noteActivity.seen(caller.login());
        Customer oneself = queries.ofLogin(caller.login()).orElseThrow(Refusal::notFound);
        return Versions.read(request, oneself.version(), CustomerResponse.of(oneself, AllowedFields.EVERY));
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Role.CUSTOMER, Role.AGENT})
    @Operation(summary = "One customer; agents state their purpose, see what is held for it, and the read is logged")
    @Parameter(name = "X-Purpose", in = ParameterIn.HEADER, description = "P01 to P17; needed for staff")
    @APIResponse(
            responseCode = "200",
            description = "The customer; the ETag is needed to change it",
            content = @Content(schema = @Schema(implementation = CustomerResponse.class)))
    @APIResponse(responseCode = "304", description = "If-None-Match names the present version; never for staff")
    @APIResponse(responseCode = "403", description = "forbidden_purpose")
    @APIResponse(responseCode = "404", description = "not_found: unknown, erased, or somebody else's")
    public Response read(@PathParam("id") UUID id, @Context Request request) {
        AllowedFields allowed = caller.allowed();
        noteOwner();
        return read(queries.byId(new CustomerId(id)), request, allowed);
    }

    @PATCH
    @Path("{id}")
    @Consumes({MERGE_PATCH, MediaType.APPLICATION_JSON})
    @RolesAllowed({Role.CUSTOMER, Role.AGENT})
    @Operation(
            summary = "Correct or complete a customer's details; effective at once",
            description =
                    "Staff change the fields that are held for the purpose they state, and see no others: what they "
                            + "were not shown cannot be overwritten or removed by them.")
    @Parameter(name = "X-Purpose", in = ParameterIn.HEADER, description = "P01 to P17; needed for staff")
    @APIResponse(
            responseCode = "200",
            description = "As it is now, with its new ETag",
            content = @Content(schema = @Schema(implementation = CustomerResponse.class)))
    @APIResponse(responseCode = "403", description = "forbidden_purpose: errors names the fields")
    @APIResponse(responseCode = "404", description = "not_found: unknown, erased, or somebody else's")
    @APIResponse(responseCode = "409", description = "processing_restricted")
    @APIResponse(responseCode = "412", description = "version_mismatch")
    @APIResponse(
            responseCode = "422",
            description = "validation_failed, field_not_allowed, read_only, national_register_number_not_allowed")
    @APIResponse(responseCode = "428", description = "precondition_required")
    public Response change(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, CustomerPatch patch) {
        AllowedFields allowed = caller.allowed();
        caller.require(allowed, patch.touched());
        noteOwner();
        var command = new ChangeCustomer.Command(
                new CustomerId(id), caller.owner(), caller.changing(), Versions.expected(ifMatch), patch.details());
        return switch (changeCustomer.handle(command)) {
            case ChangeCustomer.Result.Changed c ->
                answer(Response.ok(), caller.read(Optional.of(c.customer())), allowed);
            case ChangeCustomer.Result.Refused r -> throw Refusal.of(r.reason());
        };
    }

    /** A customer who calls is active; what staff do is not the person's doing. */
    private void noteOwner() {
        Login owner = caller.owner();
        if (owner != null) {
            noteActivity.seen(owner);
        }
    }

    /** The version is the same for every purpose, the answer is not: staff get it whole, and no cache mixes them up. */
    private Response read(Optional<Customer> found, Request request, AllowedFields allowed) {
        Customer customer = caller.read(found);
        return switch (allowed) {
            case AllowedFields.Every every ->
                Versions.read(request, customer.version(), CustomerResponse.of(customer, every));
            case AllowedFields.These these -> answer(Response.ok().header("Vary", "X-Purpose"), customer, these);
        };
    }

    private static Response answer(Response.ResponseBuilder response, Customer customer, AllowedFields allowed) {
        return response.entity(CustomerResponse.of(customer, allowed))
                .tag(Versions.etag(customer.version()))
                .build();
    }
}
