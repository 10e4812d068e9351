package be.sentum.consent.domain.purpose;

import java.time.LocalDate;
import java.util.List;

/**
 * The text a person is shown before deciding. Never changed once it exists: another wording is another text.
 *
 * @param major a new one asks everybody again: purpose, controllers or kinds of data changed (REQ-CON-06)
 * @param minor a new one mends wording and asks nobody
 * @param sha256 of the text in UTF-8, lower-case hex: what the proof of a consent refers to (REQ-CON-01)
 * @param controllers who may act on a grant, by name
 * @param validFrom the first day (Brussels) on which it is shown
 */
public record ConsentText(
        TextVersionId id,
        PurposeCode purpose,
        int major,
        int minor,
        String language,
        String text,
        String sha256,
        List<String> controllers,
        LocalDate validFrom) {

    private static final String SHARING = "P16";

    public ConsentText {
        controllers = List.copyOf(controllers);
    }

    /** Whether what it asks for can be agreed to: sharing needs a partner among those who may act on the grant. */
    public boolean namesWhoActs() {
        return !purpose.value().equals(SHARING) || controllers.size() > 1;
    }

    /** {@code 1.0} */
    public String version() {
        return major + "." + minor;
    }
}
