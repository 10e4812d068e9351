package be.sentum.customer.adapter.in.rest.unsubscribe;

import be.sentum.customer.adapter.in.rest.unsubscribe.UnsubscribePage.Content;
import be.sentum.customer.application.port.in.unsubscribe.Unsubscribe;
import be.sentum.customer.application.port.in.unsubscribe.Unsubscribe.Objection;
import be.sentum.customer.application.port.in.unsubscribe.Unsubscribe.Reading;
import be.sentum.customer.config.AccountSettings;
import be.sentum.customer.domain.value.EmailAddress;
import be.sentum.customer.domain.value.InvalidValue;
import be.sentum.customer.domain.value.Language;
import be.sentum.web.problem.CommonProblem;
import be.sentum.web.problem.ProblemException;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** REQ-MKT-05. Anyone may call it: who has the link, has it from our mail. */
@Path("/unsubscribe/{token}")
@Tag(name = "Unsubscribing")
@RunOnVirtualThread
@PermitAll
@Produces(MediaType.TEXT_HTML)
class UnsubscribeResource {

    private final Unsubscribe unsubscribe;
    private final UnsubscribePage page;
    private final int bodyLimit;

    UnsubscribeResource(Unsubscribe unsubscribe, UnsubscribePage page, AccountSettings settings) {
        this.unsubscribe = unsubscribe;
        this.page = page;
        this.bodyLimit = Math.toIntExact(settings.unsubscribe().bodyLimit().asLongValue());
    }

    @GET
    @Operation(summary = "A page with one button; reading it changes nothing")
    @APIResponse(responseCode = "200", description = "The page; for an old link one that asks for the address")
    @APIResponse(responseCode = "400", description = "invalid_parameter: no link of ours")
    public Response look(@PathParam("token") String token, @Context HttpHeaders headers) {
        return switch (unsubscribe.read(token)) {
            case Reading.Valid(Language language) -> page.of(Content.QUESTION, language);
            case Reading.Unknown _ -> page.of(Content.ENTER_ADDRESS, preferred(headers));
            case Reading.Forged _ -> throw forged();
        };
    }

    @POST
    @Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.MULTIPART_FORM_DATA})
    @Operation(summary = "Object to direct marketing with one click (RFC 8058), as often as one likes")
    @APIResponse(responseCode = "200", description = "Done; for an old link a page that asks for the address")
    @APIResponse(
            responseCode = "400",
            description = "invalid_parameter: no link of ours; malformed_body: not List-Unsubscribe=One-Click")
    @APIResponse(responseCode = "413", description = "body_too_large")
    @APIResponse(responseCode = "429", description = "rate_limited: too many addresses for an old link")
    public Response use(@PathParam("token") String token, InputStream body, @Context HttpHeaders headers)
            throws IOException {
        Reading reading = unsubscribe.read(token);
        if (reading instanceof Reading.Forged) {
            throw forged();
        }
        UnsubscribeForm form = read(body);
        if (form.isOneClick()) {
            return switch (unsubscribe.use(token)) {
                case Reading.Valid(Language language) -> page.of(Content.DONE, language);
                case Reading.Unknown _ -> page.of(Content.ENTER_ADDRESS, preferred(headers));
                case Reading.Forged _ -> throw forged();
            };
        }
        return form.address()
                .map(address -> byAddress(token, address, headers))
                .orElseThrow(() -> new ProblemException(
                        CommonProblem.MALFORMED_BODY, "The body is List-Unsubscribe=One-Click, or an address."));
    }

    private UnsubscribeForm read(InputStream body) throws IOException {
        byte[] read = body.readNBytes(bodyLimit + 1);
        if (read.length > bodyLimit) {
            throw new ProblemException(CommonProblem.BODY_TOO_LARGE, "Send less.");
        }
        return new UnsubscribeForm(new String(read, StandardCharsets.UTF_8));
    }

    private Response byAddress(String token, String address, HttpHeaders headers) {
        try {
            return switch (unsubscribe.byAddress(token, new EmailAddress(address))) {
                case Objection.Received _ -> page.of(Content.RECEIVED, preferred(headers));
                case Objection.LinkIsGood _ ->
                    throw new ProblemException(
                            CommonProblem.MALFORMED_BODY, "This link needs no address: List-Unsubscribe=One-Click.");
                case Objection.TooMany(Duration pause) ->
                    throw ProblemException.rateLimited("Try again tomorrow, or write to us.", pause);
                case Objection.Forged _ -> throw forged();
            };
        } catch (InvalidValue _) {
            return page.of(Content.ENTER_ADDRESS, preferred(headers));
        }
    }

    private static Language preferred(HttpHeaders headers) {
        return headers.getAcceptableLanguages().stream()
                .map(Locale::getLanguage)
                .flatMap(code -> known(code).stream())
                .findFirst()
                .orElse(Language.NL);
    }

    private static Optional<Language> known(String code) {
        return Arrays.stream(Language.values())
                .filter(language -> language.code().equals(code))
                .findFirst();
    }

    private static ProblemException forged() {
        return new ProblemException(CommonProblem.INVALID_PARAMETER, "Use the link as it stands in the mail.");
    }
}
