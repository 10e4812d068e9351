package be.sentum.customer.adapter.out.persistence.account;

import static be.sentum.personaldata.inventory.Category.IDENTIFIER;
import static be.sentum.personaldata.inventory.Category.SECURITY;
import static be.sentum.personaldata.inventory.OnErasure.DELETE;
import static be.sentum.personaldata.inventory.Source.OBSERVED;

import be.sentum.personaldata.inventory.DataTable;
import be.sentum.personaldata.inventory.NotPersonal;
import be.sentum.personaldata.inventory.Personal;
import java.time.Instant;
import java.util.UUID;

/** Attempts to link an account; gone a day after they ended. Whoever asks may be somebody else than the customer. */
@DataTable(value = "link_attempt", subject = "customer_id = :subject")
record LinkAttemptTable(
        @Personal(
                category = SECURITY,
                source = OBSERVED,
                purposes = "P12",
                access = false,
                portability = false,
                onErasure = DELETE)
        String login,

        @Personal(
                category = IDENTIFIER,
                source = OBSERVED,
                purposes = "P12",
                access = false,
                portability = false,
                onErasure = DELETE)
        UUID customerId,

        @NotPersonal byte[] codeHash,
        @NotPersonal int tries,
        @NotPersonal Instant sentAt,
        @NotPersonal Instant expiresAt,
        @NotPersonal int asked,
        @NotPersonal Instant windowFrom) {}
