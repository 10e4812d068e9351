package be.sentum.consent.adapter.in.rest.receipt;

import be.sentum.consent.application.port.in.ReceiptQueries;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/.well-known/jwks.json")
@Tag(name = "Consents")
@PermitAll
@RunOnVirtualThread
class KeySetResource {

    private final ReceiptQueries receipts;

    KeySetResource(ReceiptQueries receipts) {
        this.receipts = receipts;
    }

    @GET
    @Produces("application/jwk-set+json")
    @Operation(summary = "The public keys that check receipts, the present one first; retired ones stay")
    @APIResponse(responseCode = "200", description = "A JWK set (RFC 7517)")
    public Response keys() {
        return Response.ok(receipts.publicKeys())
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=3600")
                .build();
    }
}
