package be.sentum.privacy.adapter.in.rest.text;

import be.sentum.privacy.adapter.in.rest.Callers;
import be.sentum.privacy.adapter.in.rest.Problems;
import be.sentum.privacy.application.port.in.collection.ReviewTexts;
import be.sentum.privacy.application.port.in.collection.ReviewTexts.Reading;
import be.sentum.privacy.application.port.in.collection.ReviewTexts.Result;
import be.sentum.privacy.domain.request.RequestId;
import be.sentum.web.caller.Role;
import be.sentum.web.resource.Page;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/privacy-requests/{id}/texts-to-read")
@Tag(name = "Packages")
@RolesAllowed(Role.DPO)
@RunOnVirtualThread
class TextReviewResource {

    private final ReviewTexts review;
    private final Callers callers;

    TextReviewResource(ReviewTexts review, Callers callers) {
        this.review = review;
        this.callers = callers;
    }

    @GET
    @Operation(
            summary = "What others wrote about the person and somebody reads before the package is made (Art. 15(4))")
    @APIResponse(responseCode = "200", description = "Texts, in the language of the case; none when nothing waits")
    @APIResponse(responseCode = "404", description = "not_found")
    public Page<TextResponse> texts(@PathParam("id") UUID id) {
        return switch (review.read(new RequestId(id))) {
            case Reading.Texts read -> {
                read.request()
                        .subject()
                        .ifPresent(subject -> callers.note(callers.reader(), subject, "texts of a package"));
                yield Page.whole(read.texts().stream().map(TextResponse::of).toList());
            }
            case Reading.Refused refused -> throw Problems.of(refused.reason());
        };
    }

    @POST
    @Path("release")
    @Operation(summary = "All of it is read: the package is made, without the passages about somebody else")
    @APIResponse(responseCode = "202", description = "Released; the case closes when the package is there")
    @APIResponse(responseCode = "404", description = "not_found")
    @APIResponse(responseCode = "409", description = "invalid_transition: nothing waits to be read")
    @APIResponse(
            responseCode = "422",
            description = "validation_failed: unknown (no such text), not_in_text (the words do not stand there)")
    public Response release(@PathParam("id") UUID id, @NotNull @Valid ReleaseRequest sent) {
        Result result = review.release(new ReviewTexts.Command(new RequestId(id), sent.passages(), callers.actor()));
        return switch (result) {
            case Result.Released r -> Response.accepted().build();
            case Result.UnknownText unknown ->
                throw Problems.invalid(
                        "hide[" + unknown.index() + "].ref", "unknown", "Name a text that waits to be read.");
            case Result.NotInText not ->
                throw Problems.invalid(
                        "hide[" + not.index() + "].words",
                        "not_in_text",
                        "Copy the words exactly as they stand there.");
            case Result.Refused refused -> throw Problems.of(refused.reason());
        };
    }
}
