package be.sentum.privacy.adapter.in.rest.opendsr;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a controller sends, for the description of the API; it is read by {@link RequestReader}. */
@Schema(name = "OpenDsrRequest")
record OpenDsrRequest(
        @Schema(
                required = true,
                enumeration = {"gdpr"})
        String regulation,

        @Schema(required = true, description = "Version 4, lower case; chosen by the controller")
        UUID subject_request_id,

        @Schema(
                required = true,
                enumeration = {"access", "portability", "erasure"})
        String subject_request_type,

        @Schema(required = true) OffsetDateTime submitted_time,
        @Schema(required = true) List<Identity> subject_identities,
        String api_version,

        @Schema(description = "https, at a host that the controller is registered with")
        List<String> status_callback_urls,

        @Schema(description = "Under our domain: language, nl fr de en")
        Map<String, Object> extensions) {

    @Schema(name = "OpenDsrIdentity")
    record Identity(
            @Schema(required = true, description = "Discovery says which we can look up")
            String identity_type,

            @Schema(required = true) String identity_value,
            @Schema(required = true) String identity_format) {}
}
