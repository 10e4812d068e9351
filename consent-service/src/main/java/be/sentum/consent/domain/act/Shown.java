package be.sentum.consent.domain.act;

import be.sentum.consent.domain.purpose.ConsentText;
import be.sentum.consent.domain.purpose.TextVersionId;
import org.jspecify.annotations.Nullable;

/**
 * What was on the screen when a person chose, and how the person answered (REQ-CON-01, 02).
 *
 * @param sha256 of the text as it was shown, lower-case hex
 * @param language of that text: nl, fr, de, en
 * @param uiVariant which form of the screen, such as {@code settings} or {@code acceptAll}
 */
public record Shown(
        TextVersionId text,
        String sha256,
        String language,
        ConsentMethod method,
        @Nullable String uiVariant) {

    /** This text, answered in this way. */
    public static Shown of(ConsentText text, ConsentMethod method, @Nullable String uiVariant) {
        return new Shown(text.id(), text.sha256(), text.language(), method, uiVariant);
    }

    public boolean acceptedAll() {
        return ACCEPT_ALL.equals(uiVariant);
    }

    /** The variant that says: one click granted several purposes, each recorded by itself (REQ-CON-03). */
    public static final String ACCEPT_ALL = "acceptAll";
}
