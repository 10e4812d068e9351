package be.sentum.privacy.adapter.in.rest.recipient;

import be.sentum.privacy.adapter.in.rest.Problems;
import be.sentum.privacy.application.port.in.recipient.AnswerNotice;
import be.sentum.web.problem.CommonProblem;
import be.sentum.web.problem.ProblemException;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** For recipients: who has the token of a notice says that it is known, once, without a log-in. */
@Path("/recipient-notices/{token}")
@Tag(name = "Recipients told of changes")
@PermitAll
@RunOnVirtualThread
class NoticeAnswerResource {

    private static final Pattern TOKEN = Pattern.compile("[0-9a-f]{64}");

    private final AnswerNotice answer;

    NoticeAnswerResource(AnswerNotice answer) {
        this.answer = answer;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    @Operation(summary = "A page with a button; opening it changes nothing, because mail filters open links")
    @APIResponse(responseCode = "200", description = "A page in nl, fr, de or en, the same for every token")
    public Response page(@PathParam("token") String token, @QueryParam("lang") @DefaultValue("en") String language) {
        return AnswerPage.in(language).asking(checked(token));
    }

    @POST
    @Path("acknowledgement")
    @Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML})
    @Operation(summary = "The recipient knows of the change")
    @APIResponse(responseCode = "200", description = "Noted")
    @APIResponse(responseCode = "404", description = "not_found: no such token")
    @APIResponse(responseCode = "409", description = "invalid_transition: answered before")
    public Response acknowledge(
            @PathParam("token") String token,
            @QueryParam("lang") @DefaultValue("en") String language,
            @Context HttpHeaders headers) {
        return switch (answer.acknowledge(checked(token))) {
            case AnswerNotice.Result.Done _ ->
                headers.getAcceptableMediaTypes().getFirst().isCompatible(MediaType.APPLICATION_JSON_TYPE)
                        ? Response.ok(new Noted("acknowledged"), MediaType.APPLICATION_JSON_TYPE)
                                .build()
                        : AnswerPage.in(language).thanking();
            case AnswerNotice.Result.NoSuchNotice _ -> throw Problems.notFound();
            case AnswerNotice.Result.AlreadyEnded _ ->
                throw new ProblemException(CommonProblem.INVALID_TRANSITION, "This notice was answered before.");
        };
    }

    /** @param state acknowledged */
    record Noted(String state) {}

    private static String checked(String token) {
        if (!TOKEN.matcher(token).matches()) {
            throw Problems.notFound();
        }
        return token;
    }
}
