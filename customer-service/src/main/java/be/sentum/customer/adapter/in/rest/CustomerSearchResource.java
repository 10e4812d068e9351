package be.sentum.customer.adapter.in.rest;

import be.sentum.customer.application.port.in.FindCustomers;
import be.sentum.web.caller.Role;
import be.sentum.web.caller.StaffReads;
import be.sentum.web.resource.Page;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/customer-searches")
@Tag(name = "Customers")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
class CustomerSearchResource {

    private final FindCustomers findCustomers;
    private final StaffReads reads;

    CustomerSearchResource(FindCustomers findCustomers, StaffReads reads) {
        this.findCustomers = findCustomers;
        this.reads = reads;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.AGENT)
    @Operation(summary = "Find customers by e-mail address, part of a name, or number; each hit is a logged read")
    @Parameter(name = "X-Purpose", in = ParameterIn.HEADER, required = true, description = "P01 to P17")
    @APIResponse(responseCode = "200", description = "At most 20 customers, by name")
    @APIResponse(responseCode = "400", description = "purpose_required")
    @APIResponse(responseCode = "422", description = "validation_failed, national_register_number_not_allowed")
    public Page<CustomerResponse> search(SearchRequest request) {
        reads.requirePurpose();
        var found = findCustomers.handle(request.query());
        found.forEach(customer -> reads.record(customer.id().value(), "customer search"));
        return Page.whole(found.stream().map(CustomerResponse::of).toList());
    }
}
