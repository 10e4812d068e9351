package be.sentum.consent.domain;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What data are used for.
 *
 * @param optional whether a person may say no to it
 * @param directMarketing whether an objection to direct marketing ends it (REQ-OBJ-01)
 * @param descriptions by language: nl, fr, de, en
 * @param texts by language: the text that is shown now when a person is asked; empty where nobody is
 */
public record Purpose(
        PurposeCode code,
        Basis basis,
        boolean optional,
        boolean directMarketing,
        Map<String, String> descriptions,
        Map<String, TextVersionId> texts) {

    public Purpose {
        descriptions = Map.copyOf(descriptions);
        texts = Map.copyOf(texts);
        if (basis == Basis.CONSENT && !optional) {
            throw new IllegalArgumentException("REQ-LB-01: consent must be optional: " + code.value());
        }
    }

    /** The description in that language, or in Dutch. */
    public String description(String language) {
        return Objects.requireNonNull(descriptions.getOrDefault(language, descriptions.get("nl")));
    }

    /** The text to show in that language, or in Dutch; null where nobody is asked. */
    public @Nullable TextVersionId text(String language) {
        TextVersionId own = texts.get(language);
        return own == null ? texts.get("nl") : own;
    }
}
