package be.sentum.privacy.adapter.in.rest.recipient;

import be.sentum.privacy.adapter.in.rest.Callers;
import be.sentum.privacy.adapter.in.rest.Problems;
import be.sentum.privacy.application.port.in.recipient.RecipientNoticeQueries;
import be.sentum.privacy.application.port.in.request.RequestQueries;
import be.sentum.privacy.domain.recipient.RecipientNotice;
import be.sentum.privacy.domain.request.PrivacyRequest;
import be.sentum.privacy.domain.request.RequestId;
import be.sentum.privacy.domain.subject.Reader;
import be.sentum.web.caller.Role;
import be.sentum.web.resource.Page;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/privacy-requests/{id}/recipient-notices")
@Tag(name = "Recipients told of changes")
@RunOnVirtualThread
class CaseNoticeResource {

    private final RecipientNoticeQueries notices;
    private final RequestQueries requests;
    private final ShownNotices shown;
    private final Callers callers;

    CaseNoticeResource(RecipientNoticeQueries notices, RequestQueries requests, ShownNotices shown, Callers callers) {
        this.notices = notices;
        this.requests = requests;
        this.shown = shown;
        this.callers = callers;
    }

    @GET
    @RolesAllowed({Role.CUSTOMER, Role.DPO})
    @Operation(summary = "Whom we told of what this case changed (Art. 19)")
    @APIResponse(responseCode = "200", description = "A notice for each recipient in the disclosure log")
    @APIResponse(responseCode = "404", description = "not_found: unknown, or somebody else's")
    public Page<RecipientNoticeResponse> of(@PathParam("id") UUID id) {
        Reader reader = callers.reader();
        List<RecipientNotice> found = notices.of(reader, new RequestId(id)).orElseThrow(Problems::notFound);
        requests.find(reader, new RequestId(id))
                .flatMap(PrivacyRequest::subject)
                .ifPresent(subject -> callers.note(reader, subject, "recipient notices"));
        return shown.page(found);
    }
}
