package be.sentum.order.adapter.in.rest.carrier;

import be.sentum.order.domain.carrier.SignedCall;
import be.sentum.web.problem.CommonProblem;
import be.sentum.web.problem.ProblemException;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Carriers that call us, without a log-in: their signature says who they are (Standard Webhooks). */
@Path("/carrier-webhooks/{carrier}")
@Tag(name = "Delivery")
@RunOnVirtualThread
class CarrierWebhookResource {

    private final SignedCalls calls;
    private final SignedReports reports;
    private final ObjectMapper json;

    CarrierWebhookResource(SignedCalls calls, SignedReports reports, ObjectMapper json) {
        this.calls = calls;
        this.reports = reports;
        this.json = json;
    }

    @POST
    @PermitAll
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Report on one of the carrier's own parcels, signed with its secret; the same call again changes"
                    + " nothing")
    @Parameter(name = "webhook-id", in = ParameterIn.HEADER, required = true, description = "Of the call")
    @Parameter(name = "webhook-timestamp", in = ParameterIn.HEADER, required = true, description = "Seconds since 1970")
    @Parameter(
            name = "webhook-signature",
            in = ParameterIn.HEADER,
            required = true,
            description = "v1, and HMAC-SHA256 over id.timestamp.body in Base64")
    @APIResponse(responseCode = "200", description = "How far the parcel is now")
    @APIResponse(responseCode = "401", description = "signature_invalid, signature_expired")
    @APIResponse(responseCode = "404", description = "not_found: no parcel of this carrier")
    @APIResponse(responseCode = "422", description = "validation_failed, field_not_allowed, idempotency_conflict")
    @APIResponse(responseCode = "429", description = "rate_limited")
    public HeardBody hear(
            @PathParam("carrier") String carrier,
            @Context HttpHeaders headers,
            @RequestBody(content = @Content(schema = @Schema(implementation = CarrierEventRequest.class))) byte[] body)
            throws IOException {
        SignedCall call = calls.check(carrier, headers, body);
        return reports.hear(call, read(body));
    }

    private CarrierEventRequest read(byte[] body) throws IOException {
        try {
            return json.readValue(body, CarrierEventRequest.class);
        } catch (JsonParseException e) {
            throw new ProblemException(CommonProblem.MALFORMED_BODY, "Send JSON.");
        }
    }
}
