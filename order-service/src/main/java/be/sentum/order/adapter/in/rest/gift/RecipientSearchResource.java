package be.sentum.order.adapter.in.rest.gift;

import be.sentum.order.application.port.in.gift.FindRecipient;
import be.sentum.order.domain.gift.FoundRecipient;
import be.sentum.web.caller.Role;
import be.sentum.web.caller.StaffReads;
import be.sentum.web.resource.Page;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How an officer finds somebody who received a present and asks what we hold (REQ-ORD-05). */
@Path("/recipient-searches")
@Tag(name = "Gift recipients")
@RunOnVirtualThread
class RecipientSearchResource {

    private static final String WHAT = "gift_recipient";

    private final FindRecipient findRecipient;
    private final StaffReads reads;

    RecipientSearchResource(FindRecipient findRecipient, StaffReads reads) {
        this.findRecipient = findRecipient;
        this.reads = reads;
    }

    @POST
    @RolesAllowed({Role.AGENT, Role.DPO})
    @Operation(summary = "Find a gift's recipient by parcel and name, for a rights request; each hit is a logged read")
    @Parameter(name = "X-Purpose", in = ParameterIn.HEADER, required = true, description = "P01 to P17")
    @APIResponse(
            responseCode = "200",
            description = "subject goes into POST /privacy-requests of privacy-service; nothing when parcel and name do"
                    + " not fit")
    @APIResponse(responseCode = "400", description = "purpose_required")
    @APIResponse(responseCode = "403", description = "forbidden_purpose")
    @APIResponse(responseCode = "422", description = "validation_failed")
    public Page<RecipientBody> search(@NotNull @Valid RecipientSearchRequest request) {
        reads.requirePurpose();
        List<FoundRecipient> found = findRecipient.handle(request.mark(), request.name());
        found.forEach(recipient -> reads.record(recipient.id().value(), WHAT));
        return Page.whole(found.stream().map(RecipientBody::of).toList());
    }
}
