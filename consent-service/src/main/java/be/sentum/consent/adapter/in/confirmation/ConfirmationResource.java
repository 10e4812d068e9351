package be.sentum.consent.adapter.in.confirmation;

import be.sentum.consent.application.port.in.ConfirmOptIn;
import be.sentum.consent.application.port.in.ConfirmOptIn.Question;
import be.sentum.consent.domain.purpose.ConsentText;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * Double opt-in: opening the link shows one button and changes nothing, because mail filters open links; only the button
 * grants. A link that never was and one that is over answer the same page.
 */
@Path("/consent-confirmations/{token}")
@Tag(name = "Consents")
@PermitAll
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
class ConfirmationResource {

    private static final String CONTENT =
            "default-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    private final ConfirmOptIn confirmOptIn;

    ConfirmationResource(ConfirmOptIn confirmOptIn) {
        this.confirmOptIn = confirmOptIn;
    }

    @GET
    @Operation(summary = "What the link in a mail asks, with one button; changes nothing")
    @APIResponse(responseCode = "200", description = "A page in the language of the text")
    @APIResponse(responseCode = "404", description = "A page that says the link is over")
    public Response question(@PathParam("token") String token) {
        return confirmOptIn
                .question(token)
                .map(question -> page(200, asking(question)))
                .orElseGet(() -> page(404, ConfirmationPage.over()));
    }

    @POST
    @Operation(summary = "Confirm what the link in a mail asks; works once")
    @APIResponse(responseCode = "200", description = "Recorded, with the moment of the confirmation as evidence")
    @APIResponse(responseCode = "404", description = "A page that says the link is over")
    @APIResponse(responseCode = "409", description = "A page that says it is not possible now: restricted")
    public Response confirm(@PathParam("token") String token) {
        return switch (confirmOptIn.confirm(token)) {
            case ConfirmOptIn.Result.Confirmed c -> page(200, done(c.text()));
            case ConfirmOptIn.Result.Over o -> page(404, ConfirmationPage.over());
            case ConfirmOptIn.Result.Refused r -> page(409, ConfirmationPage.notNow());
        };
    }

    private static ConfirmationPage asking(Question question) {
        return ConfirmationPage.asking(
                question.text().language(), question.text().text(), question.forChild());
    }

    private static ConfirmationPage done(ConsentText text) {
        return ConfirmationPage.done(text.language(), text.text());
    }

    private static Response page(int status, ConfirmationPage page) {
        return Response.status(status)
                .entity(page.html())
                .header(HttpHeaders.CONTENT_LANGUAGE, page.language())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("Content-Security-Policy", CONTENT)
                // The address of this page is the key to it.
                .header("Referrer-Policy", "no-referrer")
                .header("X-Robots-Tag", "noindex")
                .build();
    }
}
