package be.sentum.billing.domain.credit;

import java.util.UUID;

/** An issued credit note. */
public record CreditNoteId(UUID value) {}
