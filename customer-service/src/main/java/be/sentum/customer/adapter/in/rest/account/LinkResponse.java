package be.sentum.customer.adapter.in.rest.account;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The customer that the log-in now belongs to. */
@Schema(name = "AccountLink")
record LinkResponse(UUID customerId) {}
