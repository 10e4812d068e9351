package be.sentum.consent.adapter.in.rest.purpose;

import be.sentum.consent.domain.purpose.ConsentText;
import java.util.UUID;

/** A text as it is shown, with its hash. */
public record ConsentTextResponse(
        UUID id, String purpose, String version, String language, String text, String sha256) {

    public static ConsentTextResponse of(ConsentText text) {
        return new ConsentTextResponse(
                text.id().value(),
                text.purpose().whole().value(),
                text.version(),
                text.language(),
                text.text(),
                text.sha256());
    }
}
