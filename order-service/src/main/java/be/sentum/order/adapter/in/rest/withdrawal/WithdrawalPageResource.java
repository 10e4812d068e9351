package be.sentum.order.adapter.in.rest.withdrawal;

import be.sentum.order.application.port.in.withdrawal.ConfirmWithdrawal;
import be.sentum.order.domain.withdrawal.Statement;
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
 * Where the link in a mail leads. Opening it shows one button and changes nothing, because mail filters open links; only
 * the button withdraws.
 */
@Path("/withdrawals/{token}")
@Tag(name = "Withdrawal")
@PermitAll
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
class WithdrawalPageResource {

    private static final String CONTENT =
            "default-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    private final ConfirmWithdrawal confirmWithdrawal;

    WithdrawalPageResource(ConfirmWithdrawal confirmWithdrawal) {
        this.confirmWithdrawal = confirmWithdrawal;
    }

    @GET
    @Operation(summary = "The second step as a page with one button; changes nothing")
    @APIResponse(responseCode = "200", description = "A page in the language of the statement")
    @APIResponse(responseCode = "404", description = "A page that says the link is over")
    public Response look(@PathParam("token") String token) {
        return confirmWithdrawal
                .asked(token)
                .map(asked -> page(
                        200,
                        asked.statement().isConfirmed()
                                ? WithdrawalPage.done(
                                        asked.statement().language(),
                                        asked.order().number().value())
                                : WithdrawalPage.asking(
                                        asked.statement().language(),
                                        asked.order().number().value())))
                .orElseGet(() -> page(404, WithdrawalPage.over()));
    }

    @POST
    @Operation(summary = "The button of that page: withdraws, once")
    @APIResponse(responseCode = "200", description = "Withdrawn, and the receipt is on its way")
    @APIResponse(responseCode = "404", description = "A page that says the link is over")
    @APIResponse(responseCode = "409", description = "A page that says it is not possible (any more)")
    public Response confirm(@PathParam("token") String token) {
        return confirmWithdrawal
                .asked(token)
                .map(asked -> confirm(token, asked.statement()))
                .orElseGet(() -> page(404, WithdrawalPage.over()));
    }

    private Response confirm(String token, Statement statement) {
        return switch (confirmWithdrawal.handle(token)) {
            case ConfirmWithdrawal.Result.Withdrawn withdrawn ->
                page(
                        200,
                        WithdrawalPage.done(
                                statement.language(), withdrawn.order().number().value()));
            case ConfirmWithdrawal.Result.Refused _ -> page(409, WithdrawalPage.notPossible(statement.language()));
        };
    }

    private static Response page(int status, WithdrawalPage page) {
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
