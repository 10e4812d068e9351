package be.sentum.customer.adapter.in.rest.account;

import be.sentum.customer.application.port.in.account.UndeliveredNotices;
import be.sentum.web.caller.Role;
import be.sentum.web.caller.StaffReads;
import be.sentum.web.resource.Page;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Whom the notice of inactivity did not reach, by id; each is a logged read. */
@Path("/undelivered-notices")
@Tag(name = "Accounts")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
class UndeliveredNoticeResource {

    private static final String ACCOUNT_ADMINISTRATION = "P01";
    private static final int AT_MOST = 100;

    private final UndeliveredNotices undelivered;
    private final StaffReads reads;

    UndeliveredNoticeResource(UndeliveredNotices undelivered, StaffReads reads) {
        this.undelivered = undelivered;
        this.reads = reads;
    }

    /** One of them. */
    @Schema(name = "UndeliveredNotice")
    public record NoticeBody(
            UUID customerId,

            @Schema(description = "When the letter that got lost was written; it is written again 30 days later")
            LocalDate noticedOn) {}

    @GET
    @RolesAllowed(Role.AGENT)
    @Operation(summary = "Inactive customers whom the notice did not reach: correct their address, or they stay open")
    @Parameter(name = "X-Purpose", in = ParameterIn.HEADER, required = true, description = "P01")
    @APIResponse(responseCode = "200", description = "At most 100, the longest noticed first")
    @APIResponse(responseCode = "400", description = "purpose_required")
    @APIResponse(responseCode = "403", description = "forbidden_purpose: it is about the account, P01")
    public Page<NoticeBody> list() {
        if (!reads.requirePurpose().equals(ACCOUNT_ADMINISTRATION)) {
            throw reads.forbidden(List.of());
        }
        List<NoticeBody> found = undelivered.first(AT_MOST).stream()
                .map(one -> new NoticeBody(one.customer().value(), one.noticedOn()))
                .toList();
        found.forEach(one -> reads.record(one.customerId(), "undelivered notice"));
        return Page.whole(found);
    }
}
