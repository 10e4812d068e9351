package be.sentum.consent.adapter.in.rest;

import be.sentum.consent.application.port.in.RecordConsent;
import be.sentum.consent.domain.SubjectId;
import be.sentum.consent.domain.act.ConsentMethod;
import be.sentum.consent.domain.act.Evidence;
import be.sentum.consent.domain.decision.AgeBand;
import be.sentum.consent.domain.decision.Medium;
import be.sentum.consent.domain.purpose.PurposeCode;
import be.sentum.consent.domain.purpose.TextVersionId;
import be.sentum.web.problem.ProblemException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One choice about one purpose.
 *
 * @param medium email, sms or push, where a purpose is allowed for each by itself; absent for the purpose's own, which is
 *     e-mail for P09
 * @param occurredAt when the person made it, not before the text was there and not too long ago; absent for now
 * @param ageBand how old a minor says to be; not stored
 * @param guardianConsentId the confirmed act of a guardian, for a child under 13
 * @param purposes is refused: one event is about one purpose
 */
public record ConsentRequest(
        @Schema(required = true, examples = "P09")
        @JsonDeserialize(using = OnePurpose.class)
        @Nullable
        @Pattern(regexp = "P\\d{2}")
        String purpose,

        @Nullable @Pattern(regexp = MEDIA) String medium,
        @NotNull @Pattern(regexp = "granted|denied") String action,
        @NotNull UUID textVersionId,
        @NotNull @Size(max = 32) String method,
        @Nullable @Pattern(regexp = WORD) String uiVariant,
        @Nullable Instant occurredAt,
        @Nullable @Valid Circumstances evidence,
        @Nullable @Pattern(regexp = "<13|13-17|18\\+") String ageBand,
        @Nullable UUID guardianConsentId,
        @Schema(hidden = true) @Nullable JsonNode purposes) {

    /** The ways of marketing that are allowed one by one (REQ-CON-03). */
    public static final String MEDIA = "email|sms|push";

    /** Names of screens and their variants: nothing a person typed fits in. */
    private static final String WORD = "[A-Za-z0-9._-]{1,64}";

    /** Where the choice was made. */
    record Circumstances(@Nullable @Pattern(regexp = WORD) String screenId) {}

    /** What a choice is about; a purpose without such a part is unknown to the register. */
    public static PurposeCode chosen(String purpose, @Nullable String medium) {
        PurposeCode whole = new PurposeCode(purpose);
        return medium == null ? whole : Medium.named(medium).orElseThrow().switchOf(whole);
    }

    /** @param requestId the request that carries it, for the evidence */
    RecordConsent.Command command(SubjectId subject, String requestId) {
        if (purpose == null || purposes != null) {
            throw OnePurpose.refusal();
        }
        RegisterNumbers.refuse("uiVariant", uiVariant);
        RegisterNumbers.refuse("evidence.screenId", evidence == null ? null : evidence.screenId());
        ConsentMethod clear = ConsentMethod.named(method)
                .orElseThrow(() -> new ProblemException(
                        ConsentProblem.INVALID_CONSENT_METHOD, "Use checkbox, toggle, button or doubleOptIn."));
        return new RecordConsent.Command(
                subject,
                chosen(purpose, medium),
                action.equals("granted"),
                new TextVersionId(textVersionId),
                clear,
                uiVariant,
                new Evidence(evidence == null ? null : evidence.screenId(), requestId, null, guardianConsentId),
                occurredAt,
                ageBand == null ? null : AgeBand.named(ageBand).orElseThrow());
    }
}
