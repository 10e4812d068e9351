package be.sentum.consent.domain.decision;

import be.sentum.consent.domain.SubjectId;
import be.sentum.consent.domain.purpose.PurposeCode;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An objection under Art. 21 GDPR and the purposes it stopped.
 *
 * @param scope {@link #DIRECT_MARKETING}, or the code of one purpose
 * @param medium absent for every way of marketing
 */
public record Objection(
        UUID id,
        SubjectId subject,
        String scope,
        @Nullable Medium medium,
        List<PurposeCode> purposes,
        Instant objectedAt) {

    public static final String DIRECT_MARKETING = "direct_marketing";

    public Objection {
        purposes = List.copyOf(purposes);
    }

    /** Whether it is about mail, among others. */
    public boolean concernsMail() {
        if (scope.equals(DIRECT_MARKETING)) {
            return medium == null || medium == Medium.EMAIL;
        }
        return purposes.stream().anyMatch(Medium.EMAIL::carries);
    }
}
