package be.sentum.billing.domain.invoice;

import java.util.UUID;

/** An issued invoice. */
public record InvoiceId(UUID value) {}
