package be.sentum.privacy.adapter.in.rest.rectification;

import be.sentum.privacy.adapter.in.rest.Callers;
import be.sentum.privacy.adapter.in.rest.Problems;
import be.sentum.privacy.application.port.in.rectification.RectificationQueries;
import be.sentum.privacy.application.port.in.request.RequestQueries;
import be.sentum.privacy.domain.request.PrivacyRequest;
import be.sentum.privacy.domain.request.RequestId;
import be.sentum.privacy.domain.subject.Reader;
import be.sentum.web.caller.Role;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/privacy-requests/{id}/rectification")
@Tag(name = "Privacy requests")
@RunOnVirtualThread
class RectificationResource {

    private final RectificationQueries rectifications;
    private final RequestQueries requests;
    private final Callers callers;

    RectificationResource(RectificationQueries rectifications, RequestQueries requests, Callers callers) {
        this.rectifications = rectifications;
        this.requests = requests;
        this.callers = callers;
    }

    @GET
    @RolesAllowed({Role.CUSTOMER, Role.DPO})
    @Operation(summary = "What is contested, the person's statement, and what became of it (Art. 16)")
    @APIResponse(responseCode = "200", description = "The part of the case that is about correcting data")
    @APIResponse(responseCode = "404", description = "not_found: unknown, somebody else's, or nothing to correct in it")
    public RectificationResponse of(@PathParam("id") UUID id) {
        Reader reader = callers.reader();
        var found = rectifications.of(reader, new RequestId(id)).orElseThrow(Problems::notFound);
        requests.find(reader, new RequestId(id))
                .flatMap(PrivacyRequest::subject)
                .ifPresent(subject -> callers.note(reader, subject, "rectification"));
        return RectificationResponse.of(found);
    }
}
