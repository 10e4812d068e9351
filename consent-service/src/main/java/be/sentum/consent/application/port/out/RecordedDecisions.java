package be.sentum.consent.application.port.out;

import be.sentum.consent.domain.receipt.RecordedDecision;
import java.util.Optional;
import java.util.UUID;

/** Single decisions, as they were stored. */
public interface RecordedDecisions {

    Optional<RecordedDecision> find(UUID id);
}
