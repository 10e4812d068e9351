package be.sentum.consent.domain;

import be.sentum.consent.domain.suppression.MailAddress;
import org.jspecify.annotations.Nullable;

/**
 * What consent-service needs of a person: where a link is sent to, in which language, and whether the person is of age.
 *
 * @param version grows with each change; an older card changes nothing
 * @param adult absent for companies and when it was not said
 */
public record Card(
        SubjectId subject,
        long version,
        MailAddress address,
        String language,
        @Nullable Boolean adult) {

    /** Whether the person said to be under 18. */
    public boolean isMinor() {
        return Boolean.FALSE.equals(adult);
    }

    @Override
    public String toString() {
        return "Card[" + subject.value() + ", " + version + "]";
    }
}
