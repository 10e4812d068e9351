package be.sentum.customer.adapter.in.rest.search;

import be.sentum.customer.adapter.in.rest.CallingPerson;
import be.sentum.customer.adapter.in.rest.CustomerResponse;
import be.sentum.customer.adapter.in.rest.purpose.AllowedFields;
import be.sentum.customer.application.port.in.FindCustomers;
import be.sentum.customer.domain.CustomerId;
import be.sentum.customer.domain.search.CustomerSearch;
import be.sentum.web.caller.Role;
import be.sentum.web.resource.Cursor;
import be.sentum.web.resource.Limit;
import be.sentum.web.resource.Page;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/customer-searches")
@Tag(name = "Customers")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
class CustomerSearchResource {

    private static final String LIST = "customer-searches";
    private static final String AT_MOST = "20";

    private final FindCustomers findCustomers;
    private final CallingPerson caller;

    CustomerSearchResource(FindCustomers findCustomers, CallingPerson caller) {
        this.findCustomers = findCustomers;
        this.caller = caller;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.AGENT)
    @Operation(summary = "Find customers by e-mail address, beginnings of names, or number; each hit is a logged read")
    @Parameter(name = "X-Purpose", in = ParameterIn.HEADER, required = true, description = "P01 to P17")
    @APIResponse(
            responseCode = "200",
            description = "At most 20 customers a page, by name, with what is held for the purpose; next goes into "
                    + "?cursor= with the same body")
    @APIResponse(responseCode = "400", description = "purpose_required, invalid_cursor, invalid_parameter")
    @APIResponse(responseCode = "403", description = "forbidden_purpose: also for what is looked for")
    @APIResponse(responseCode = "422", description = "validation_failed, national_register_number_not_allowed")
    public Page<CustomerResponse> search(
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue(AT_MOST) Limit limit,
            SearchRequest request) {
        AllowedFields allowed = caller.allowed();
        CustomerSearch sought = request.search();
        caller.require(allowed, Stream.of(field(sought)));
        int atMost = Math.min(limit.items(), FindCustomers.AT_MOST);
        var found = findCustomers.handle(new FindCustomers.Query(sought, after(cursor), atMost));
        found.customers().forEach(caller::found);
        CustomerId last = found.last();
        return new Page<>(
                found.customers().stream()
                        .map(customer -> CustomerResponse.of(customer, allowed))
                        .toList(),
                last == null ? null : Cursor.after(last.value()).text(LIST));
    }

    /** Looking for somebody by a field is a use of it. */
    private static String field(CustomerSearch sought) {
        return switch (sought) {
            case CustomerSearch.ByEmail s -> "email";
            case CustomerSearch.ByName s -> "familyName";
            case CustomerSearch.ByEnterprise s -> "enterpriseNumber";
            case CustomerSearch.ByNumber s -> "number";
        };
    }

    /** The cursor names the last one seen by id only: nothing of what was looked for is in an address. */
    private static @Nullable CustomerId after(@Nullable String cursor) {
        if (cursor == null) {
            return null;
        }
        return new CustomerId(Cursor.readId(LIST, cursor));
    }
}
