package be.sentum.consent.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** An objection under Art. 21 GDPR and the purposes it stopped. */
public record Objection(UUID id, SubjectId subject, String scope, List<PurposeCode> purposes, Instant objectedAt) {

    public static final String DIRECT_MARKETING = "direct_marketing";

    public Objection {
        purposes = List.copyOf(purposes);
    }
}
