package be.sentum.privacy.adapter.in.rest.register;

import be.sentum.privacy.domain.register.MechanismState;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Whether transfers may rest on a mechanism now. */
@Schema(name = "TransferMechanism")
@JsonInclude(JsonInclude.Include.NON_NULL)
record MechanismResponse(
        @Schema(description = "adequacy, DPF, SCC, BCR or derogation49")
        String code,

        boolean suspended,
        @Nullable Instant changedAt) {

    static MechanismResponse of(MechanismState state) {
        return new MechanismResponse(state.mechanism().code(), state.suspended(), state.changedAt());
    }
}
