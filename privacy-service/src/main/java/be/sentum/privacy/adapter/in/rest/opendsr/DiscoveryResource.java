package be.sentum.privacy.adapter.in.rest.opendsr;

import be.sentum.privacy.config.RightsConfig;
import be.sentum.web.caller.Role;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v2")
@Tag(name = "OpenDSR")
@RunOnVirtualThread
class DiscoveryResource {

    private final Answers answers;
    private final RightsConfig config;

    DiscoveryResource(Answers answers, RightsConfig config) {
        this.answers = answers;
        this.config = config;
    }

    @Schema(name = "OpenDsrDiscovery")
    record DiscoveryResponse(
            String api_version,
            List<SupportedIdentity> supported_identities,
            List<String> supported_subject_request_types,

            @Schema(description = "PEM: the certificate, then those that issued it")
            String processor_certificate) {}

    @Schema(name = "OpenDsrSupportedIdentity")
    record SupportedIdentity(String identity_type, String identity_format) {}

    @GET
    @Path("discovery")
    @RolesAllowed({Role.PARTNER, Role.DPO})
    @Produces({MediaType.APPLICATION_JSON, "application/problem+json"})
    @Operation(summary = "What this processor of OpenDSR requests can do, and where its certificate is")
    @APIResponse(responseCode = "200", description = "OpenDSR 2.0")
    @APIResponse(responseCode = "404", description = "not_found: OpenDSR is not served here")
    public DiscoveryResponse discovery() {
        answers.signer();
        return new DiscoveryResponse(
                Documents.VERSION,
                IdentityReader.SUPPORTED.stream()
                        .map(one -> new SupportedIdentity(one.get(0), one.get(1)))
                        .toList(),
                List.of("access", "portability", "erasure"),
                config.publicUrl().toString().replaceFirst("/$", "") + "/v2/certificate");
    }

    @GET
    @Path("certificate")
    @PermitAll
    @Produces({"application/x-pem-file", "application/problem+json"})
    @Operation(summary = "The certificate that checks this processor's signatures, as PEM with its chain")
    @APIResponse(responseCode = "200", description = "X.509")
    @APIResponse(responseCode = "404", description = "not_found: OpenDSR is not served here")
    public Response certificate() {
        return Response.ok(answers.signer().certificates())
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=3600")
                .build();
    }
}
