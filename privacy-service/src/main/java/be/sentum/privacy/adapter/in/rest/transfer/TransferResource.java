package be.sentum.privacy.adapter.in.rest.transfer;

import be.sentum.privacy.adapter.in.rest.Callers;
import be.sentum.privacy.adapter.in.rest.Problems;
import be.sentum.privacy.application.port.in.request.RequestQueries;
import be.sentum.privacy.application.port.in.transfer.ConfirmTransfer;
import be.sentum.privacy.application.port.in.transfer.ConfirmTransfer.Result;
import be.sentum.privacy.domain.request.RequestId;
import be.sentum.privacy.domain.subject.Reader;
import be.sentum.privacy.domain.transfer.DirectTransfer;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/privacy-requests/{id}")
@Tag(name = "Direct transfer")
@RunOnVirtualThread
class TransferResource {

    private final ConfirmTransfer confirm;
    private final RequestQueries requests;
    private final Callers callers;

    TransferResource(ConfirmTransfer confirm, RequestQueries requests, Callers callers) {
        this.confirm = confirm;
        this.requests = requests;
        this.callers = callers;
    }

    @GET
    @Path("transfer-list")
    @RolesAllowed(Role.CUSTOMER)
    @Operation(summary = "What exactly would be sent to that company, and how data about others are marked")
    @APIResponse(responseCode = "200", description = "The list; its hash confirms it")
    @APIResponse(responseCode = "401", description = "reauthentication_required")
    @APIResponse(responseCode = "403", description = "transfer_not_allowed")
    @APIResponse(responseCode = "404", description = "not_found: unknown, or somebody else's")
    @APIResponse(responseCode = "409", description = "package_not_ready, invalid_transition")
    @APIResponse(responseCode = "410", description = "package_expired")
    @APIResponse(responseCode = "422", description = "target_not_registered, target_not_allowed, validation_failed")
    public TransferListResponse list(
            @PathParam("id") UUID id, @QueryParam("targetControllerId") @Nullable String target) {
        return switch (confirm.list(owner(), new RequestId(id), target)) {
            case Result.Listed listed -> TransferListResponse.of(listed.list());
            case Result.Refused refused -> throw TransferProblems.of(refused.reason());
            case Result.Accepted a -> throw new IllegalStateException("a list was asked");
            case Result.DownloadOnly d -> throw new IllegalStateException("a list was asked");
        };
    }

    @POST
    @Path("transfer")
    @RolesAllowed(Role.CUSTOMER)
    @Operation(
            summary = "Send the portable data to a registered company, or say that a download is enough; needs a recent"
                    + " log-in and the list that was confirmed")
    @APIResponse(responseCode = "200", description = "Nothing is sent: where the package can be downloaded")
    @APIResponse(responseCode = "202", description = "It will be sent; the same again answers the same transfer")
    @APIResponse(responseCode = "401", description = "reauthentication_required")
    @APIResponse(responseCode = "403", description = "transfer_not_allowed")
    @APIResponse(responseCode = "404", description = "not_found: unknown, or somebody else's")
    @APIResponse(
            responseCode = "409",
            description = "transfer_list_outdated, package_not_ready, invalid_transition: no portability, or no data")
    @APIResponse(responseCode = "410", description = "package_expired")
    @APIResponse(responseCode = "422", description = "target_not_registered, target_not_allowed, validation_failed")
    public Response transfer(@PathParam("id") UUID id, @NotNull @Valid TransferRequest sent) {
        Reader.Owner owner = owner();
        return switch (confirm.confirm(owner, new RequestId(id), sent.choice())) {
            case Result.Accepted accepted -> accepted(id, accepted.transfer());
            case Result.DownloadOnly d ->
                Response.ok(DownloadOnlyResponse.of(id)).build();
            case Result.Refused refused -> throw TransferProblems.of(refused.reason());
            case Result.Listed l -> throw new IllegalStateException("a confirmation was sent");
        };
    }

    private static Response accepted(UUID id, DirectTransfer transfer) {
        return Response.accepted(TransferResponse.of(transfer))
                .location(URI.create("/privacy-requests/" + id + "/transfer"))
                .build();
    }

    @GET
    @Path("transfer")
    @RolesAllowed({Role.CUSTOMER, Role.DPO})
    @Operation(summary = "What was sent to whom, how far it is, and the receipts")
    @APIResponse(responseCode = "200", description = "Transfers, the newest first")
    @APIResponse(responseCode = "404", description = "not_found: unknown, or somebody else's")
    public Page<TransferResponse> transfers(@PathParam("id") UUID id) {
        Reader reader = callers.reader();
        List<DirectTransfer> transfers = confirm.of(reader, new RequestId(id)).orElseThrow(Problems::notFound);
        requests.find(reader, new RequestId(id))
                .flatMap(request -> request.subject())
                .ifPresent(subject -> callers.note(reader, subject, "transfers of a privacy request"));
        return Page.whole(transfers.stream().map(TransferResponse::of).toList());
    }

    private Reader.Owner owner() {
        callers.requireRecentLogin();
        return callers.owner().orElseThrow(Problems::notFound);
    }
}
