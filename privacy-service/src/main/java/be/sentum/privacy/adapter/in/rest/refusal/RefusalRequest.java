package be.sentum.privacy.adapter.in.rest.refusal;

import be.sentum.privacy.adapter.in.rest.OfficersWords;
import be.sentum.privacy.adapter.in.rest.Problems;
import be.sentum.privacy.application.port.in.refusal.RefuseRequest.Assessment;
import be.sentum.privacy.domain.audit.Actor;
import be.sentum.privacy.domain.refusal.Consequence;
import be.sentum.privacy.domain.refusal.Facts;
import be.sentum.privacy.domain.refusal.Ground;
import be.sentum.privacy.domain.request.ItemType;
import be.sentum.privacy.domain.request.RequestId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An assessment as it is sent. Who assesses is whoever is logged in, never a field. */
@Schema(name = "RefusalAssessment")
record RefusalRequest(
        @NotNull @Schema(description = "manifestly_unfounded or excessive")
        String ground,

        @NotNull
        @Size(max = 20)
        @Schema(description = "At least two, and not only how often somebody asked; the person reads them")
        List<@NotBlank @Size(max = OfficersWords.LONGEST) String> facts,

        @Schema(description = "refused (the default) or fee: announced first, the case stays open") @Nullable
        String outcome,

        @Schema(description = "With outcome fee: euros") @Pattern(regexp = "[0-9]{1,6}(\\.[0-9]{2})?") @Nullable
        String fee,

        @Schema(description = "Which item, when several are open") @Nullable
        String type) {

    Assessment assessment(RequestId id, Actor actor) {
        return new Assessment(
                id,
                type == null ? null : ItemType.named(type),
                Ground.named(ground)
                        .orElseThrow(
                                () -> Problems.invalid("ground", "unknown", "Use manifestly_unfounded or excessive.")),
                new Facts(OfficersWords.checked("facts", facts)),
                consequence(),
                actor);
    }

    private Consequence consequence() {
        boolean withFee = "fee".equals(outcome);
        if (!withFee && outcome != null && !outcome.equals("refused")) {
            throw Problems.invalid("outcome", "unknown", "Use refused or fee.");
        }
        if (withFee != (fee != null)) {
            throw Problems.invalid("fee", withFee ? "required" : "field_not_allowed", "A fee goes with outcome fee.");
        }
        return fee == null ? new Consequence.Refuse() : fee(new BigDecimal(fee));
    }

    private static Consequence fee(BigDecimal euros) {
        if (euros.signum() <= 0) {
            throw Problems.invalid("fee", "not_positive", "Nothing is no fee.");
        }
        return new Consequence.Fee(euros);
    }
}
