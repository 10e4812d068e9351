package be.sentum.privacy.domain.recipient;

import be.sentum.privacy.domain.request.intake.Language;
import org.jspecify.annotations.Nullable;

/**
 * How a recipient is reached about changes.
 *
 * @param email where letters go
 * @param url https, where changes are told by machine; goes before the mail
 * @param language of letters
 */
public record Ways(@Nullable String email, @Nullable String url, Language language) {
    public static final Ways NONE = new Ways(null, null, Language.NL);
}
