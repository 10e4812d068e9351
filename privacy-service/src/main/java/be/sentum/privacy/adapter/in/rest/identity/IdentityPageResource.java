package be.sentum.privacy.adapter.in.rest.identity;

import be.sentum.privacy.application.port.in.identity.ProveIdentity;
import be.sentum.privacy.domain.request.RequestId;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** For people: what the link of a letter opens. Opening it changes nothing, because mail filters open links. */
@Path("/privacy-requests/{id}/identity-page")
@Tag(name = "Identity")
@PermitAll
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
class IdentityPageResource {

    private final ProveIdentity prove;

    IdentityPageResource(ProveIdentity prove) {
        this.prove = prove;
    }

    @GET
    @Operation(summary = "A form for the code of a link and for facts; the same for every case")
    @APIResponse(responseCode = "200", description = "A page in nl, fr, de or en")
    public Response form(@PathParam("id") UUID id, @QueryParam("lang") @DefaultValue("en") String language) {
        return new IdentityPage(PageWords.in(language)).asking(200, "");
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(summary = "The form, sent: the same as POST …/identity-check/answers")
    @APIResponse(responseCode = "200", description = "A page that says it is proven")
    @APIResponse(responseCode = "409", description = "A page that says: one more fact, or too many wrong answers")
    @APIResponse(responseCode = "410", description = "A page that says the link is over")
    @APIResponse(responseCode = "422", description = "The form again: not proven")
    public Response answer(
            @PathParam("id") UUID id, @QueryParam("lang") @DefaultValue("en") String language, InputStream body)
            throws IOException {
        PageWords words = PageWords.in(language);
        IdentityPage page = new IdentityPage(words);
        AnswerBody sent = new IdentityForm(new String(body.readAllBytes(), StandardCharsets.UTF_8)).answer();
        if (sent.isEmpty() || sent.token().isBlank()) {
            return page.asking(422, words.get("incomplete"));
        }
        return switch (prove.byLink(sent.answer(new RequestId(id), null))) {
            case ProveIdentity.Result.Proven r -> page.saying(200, words.get("proven"));
            case ProveIdentity.Result.NotProven r -> page.asking(422, words.get("not-proven"));
            case ProveIdentity.Result.Locked r -> page.saying(409, words.get("locked"));
            case ProveIdentity.Result.Which r -> page.asking(409, words.get("which"));
            case ProveIdentity.Result.Over r -> page.saying(410, words.get("over"));
        };
    }
}
