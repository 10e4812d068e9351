package be.sentum.privacy.adapter.in.rest.restriction;

import be.sentum.privacy.adapter.in.rest.ScopeBody;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A restriction, as it is ordered. */
@Schema(name = "NewRestriction")
record NewRestriction(
        @NotNull @Schema(description = "The customer it is about")
        UUID subject,

        @NotBlank
        @Size(max = 40)
        @Schema(description = "Art. 18(1): accuracy_contested, unlawful, needed_for_claim or objection_pending")
        String ground,

        @Valid @Schema(description = "Absent: all data, for every purpose") @Nullable
        ScopeBody scope,

        @Size(max = 1000) @Nullable String note) {}
