package be.sentum.privacy.adapter.in.rest.rectification;

import be.sentum.privacy.adapter.in.rest.Problems;
import be.sentum.privacy.application.port.in.rectification.RectificationQueries;
import be.sentum.privacy.application.port.in.request.RequestQueries;
import be.sentum.privacy.domain.rectification.Rectification;
import be.sentum.privacy.domain.request.PrivacyRequest;
import be.sentum.privacy.domain.request.RequestId;
import be.sentum.privacy.domain.subject.Reader;
import be.sentum.web.caller.Role;
import be.sentum.web.caller.StaffReads;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The person's own words for those who see in another service that they stand beside a record (REQ-REC-02). */
@Path("/privacy-requests/{id}/statement")
@Tag(name = "Privacy requests")
@RunOnVirtualThread
class StatementResource {

    private static final Reader STAFF = new Reader.Officer();

    private final RectificationQueries rectifications;
    private final RequestQueries requests;
    private final StaffReads reads;

    StatementResource(RectificationQueries rectifications, RequestQueries requests, StaffReads reads) {
        this.rectifications = rectifications;
        this.requests = requests;
        this.reads = reads;
    }

    @GET
    @RolesAllowed({Role.AGENT, Role.REVIEWER, Role.DPO})
    @Operation(
            summary = "What the person states beside contested data that stay as they are; staff state their purpose")
    @APIResponse(responseCode = "200", description = "The statement, and what it is about")
    @APIResponse(responseCode = "400", description = "purpose_required")
    @APIResponse(responseCode = "404", description = "not_found: unknown, or no statement stands")
    public StatementResponse of(@PathParam("id") UUID id) {
        reads.requirePurpose();
        StatementResponse statement = rectifications
                .of(STAFF, new RequestId(id))
                .filter(Rectification::hasStandingStatement)
                .map(StatementResponse::of)
                .orElseThrow(Problems::notFound);
        Optional<PrivacyRequest> request = requests.find(STAFF, new RequestId(id));
        request.flatMap(PrivacyRequest::subject).ifPresent(subject -> reads.record(subject.value(), "rectification"));
        return statement;
    }
}
