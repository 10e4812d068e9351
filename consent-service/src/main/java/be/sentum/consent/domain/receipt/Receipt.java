package be.sentum.consent.domain.receipt;

import be.sentum.consent.domain.purpose.RegisteredPurpose;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** A decision together with what it was about. Computed, never stored. */
public record Receipt(RecordedDecision decision, RegisteredPurpose purpose) {

    /** The same for the same decision, and another than the decision's own. */
    public UUID id() {
        return UUID.nameUUIDFromBytes(("receipt of " + decision.id()).getBytes(StandardCharsets.UTF_8));
    }

    /** The language the person was spoken to in; Dutch where nothing was shown. */
    public String language() {
        RecordedDecision.ShownText text = decision.text();
        return text == null ? "nl" : text.language();
    }
}
