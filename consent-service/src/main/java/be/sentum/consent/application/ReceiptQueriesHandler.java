package be.sentum.consent.application;

import be.sentum.consent.application.port.in.ReceiptQueries;
import be.sentum.consent.application.port.out.ReceiptSeal;
import be.sentum.consent.application.port.out.RecordedDecisions;
import be.sentum.consent.application.port.out.purpose.RegisteredPurposes;
import be.sentum.consent.domain.SubjectId;
import be.sentum.consent.domain.purpose.RegisteredPurpose;
import be.sentum.consent.domain.receipt.Receipt;
import be.sentum.consent.domain.receipt.RecordedDecision;
import be.sentum.messaging.UseCase;
import java.util.Optional;
import java.util.UUID;

@UseCase
class ReceiptQueriesHandler implements ReceiptQueries {

    private final RecordedDecisions decisions;
    private final RegisteredPurposes purposes;
    private final ReceiptSeal seal;

    ReceiptQueriesHandler(RecordedDecisions decisions, RegisteredPurposes purposes, ReceiptSeal seal) {
        this.decisions = decisions;
        this.purposes = purposes;
        this.seal = seal;
    }

    @Override
    public Optional<SubjectId> subjectOf(UUID decision) {
        return decisions.find(decision).map(RecordedDecision::subject);
    }

    @Override
    public Optional<String> receipt(UUID decision) {
        return decisions.find(decision).map(d -> seal.sign(new Receipt(d, purpose(d))));
    }

    @Override
    public String publicKeys() {
        return seal.publicKeys();
    }

    private RegisteredPurpose purpose(RecordedDecision decision) {
        return purposes.all().stream()
                .filter(p -> p.code().equals(decision.purpose()))
                .findFirst()
                .orElseThrow();
    }
}
