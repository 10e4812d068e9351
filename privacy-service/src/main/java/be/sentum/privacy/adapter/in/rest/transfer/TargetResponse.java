package be.sentum.privacy.adapter.in.rest.transfer;

import be.sentum.privacy.domain.transfer.target.TransferTarget;
import be.sentum.privacy.domain.transfer.target.TransferTarget.Touch;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A company that can be sent data. */
@Schema(name = "TransferTarget")
@JsonInclude(JsonInclude.Include.NON_NULL)
record TargetResponse(
        String id,
        String name,

        @Schema(description = "proposed, verified or suspended")
        String status,

        @Nullable String endpoint,

        @Schema(description = "SHA-256 of the public key, hex") @Nullable
        String keyId,

        @Nullable String contactOffice,
        @Nullable String contactEmail,
        @Nullable Instant changedAt,
        @Nullable Instant verifiedAt) {

    /** What a person needs to choose. */
    static TargetResponse brief(TransferTarget target) {
        return new TargetResponse(
                target.code(), target.name(), target.state().word(), null, null, null, null, null, null);
    }

    static TargetResponse whole(TransferTarget target) {
        Touch verified = target.verified();
        return new TargetResponse(
                target.code(),
                target.name(),
                target.state().word(),
                target.endpoint(),
                target.keyId(),
                target.contact().office(),
                target.contact().email(),
                target.changed().at(),
                verified == null ? null : verified.at());
    }
}
