package be.sentum.consent.domain.purpose;

import java.util.Map;
import java.util.Objects;

/**
 * What data are used for.
 *
 * @param optional whether a person may say no to it
 * @param directMarketing whether an objection to direct marketing ends it (REQ-OBJ-01)
 * @param descriptions by language: nl, fr, de, en
 * @param texts every text that asks for it; none where nobody is asked
 */
public record Purpose(
        PurposeCode code,
        Basis basis,
        boolean optional,
        boolean directMarketing,
        Map<String, String> descriptions,
        PurposeTexts texts) {

    public Purpose {
        descriptions = Map.copyOf(descriptions);
        if (basis == Basis.CONSENT && !optional) {
            throw new IllegalArgumentException("REQ-LB-01: consent must be optional: " + code.value());
        }
    }

    /** The description in that language, or in Dutch. */
    public String description(String language) {
        return Objects.requireNonNull(descriptions.getOrDefault(language, descriptions.get("nl")));
    }
}
