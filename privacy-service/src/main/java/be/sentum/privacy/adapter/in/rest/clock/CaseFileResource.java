package be.sentum.privacy.adapter.in.rest.clock;

import be.sentum.privacy.adapter.in.rest.Callers;
import be.sentum.privacy.adapter.in.rest.Problems;
import be.sentum.privacy.application.port.in.clock.ClockQueries;
import be.sentum.privacy.application.port.in.request.RequestQueries;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/privacy-requests/{id}")
@Tag(name = "Time for an answer")
@RolesAllowed({Role.CUSTOMER, Role.DPO})
@RunOnVirtualThread
class CaseFileResource {

    private final ClockQueries clocks;
    private final RequestQueries requests;
    private final Callers callers;

    CaseFileResource(ClockQueries clocks, RequestQueries requests, Callers callers) {
        this.clocks = clocks;
        this.requests = requests;
        this.callers = callers;
    }

    @GET
    @Path("pauses")
    @Operation(summary = "What the person was asked, and when the answer came")
    @APIResponse(responseCode = "200", description = "Pauses, the oldest first")
    @APIResponse(responseCode = "404", description = "not_found: unknown, or somebody else's")
    public Page<PauseResponse> pauses(@PathParam("id") UUID id) {
        PrivacyRequest request = read(id, "pauses of a privacy request");
        return Page.whole(clocks.pauses(request.id()).all().stream()
                .map(pause -> PauseResponse.of(request, pause))
                .toList());
    }

    @GET
    @Path("letters")
    @Operation(summary = "Which letters were written about a case, and whether they went out by mail")
    @APIResponse(responseCode = "200", description = "Letters, the oldest first, without their words")
    @APIResponse(responseCode = "404", description = "not_found: unknown, or somebody else's")
    public Page<LetterResponse> letters(@PathParam("id") UUID id) {
        return Page.whole(
                clocks.letters(read(id, "letters of a privacy request").id()).stream()
                        .map(LetterResponse::of)
                        .toList());
    }

    @GET
    @Path("messages")
    @Operation(summary = "What the person wrote about the case while it was open")
    @APIResponse(responseCode = "200", description = "Replies, the oldest first")
    @APIResponse(responseCode = "404", description = "not_found: unknown, or somebody else's")
    public Page<MessageResponse> messages(@PathParam("id") UUID id) {
        return Page.whole(
                requests.messages(read(id, "messages of a privacy request").id()).stream()
                        .map(MessageResponse::of)
                        .toList());
    }

    private PrivacyRequest read(UUID id, String what) {
        Reader reader = callers.reader();
        PrivacyRequest request = requests.find(reader, new RequestId(id)).orElseThrow(Problems::notFound);
        request.subject().ifPresent(subject -> callers.note(reader, subject, what));
        return request;
    }
}
