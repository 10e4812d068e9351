package be.sentum.personaldata.platform;

import static be.sentum.personaldata.inventory.Category.IDENTIFIER;
import static be.sentum.personaldata.inventory.Category.TRANSACTION;
import static be.sentum.personaldata.inventory.OnErasure.DELETE;
import static be.sentum.personaldata.inventory.Source.OBSERVED;

import be.sentum.personaldata.inventory.DataTable;
import be.sentum.personaldata.inventory.NotPersonal;
import be.sentum.personaldata.inventory.Personal;
import java.time.Instant;
import java.util.UUID;

/** Answers kept for a day, to be repeated. Copies of what other tables hold and export. */
@DataTable(value = "idempotency", subject = "subject_id = :subject")
record IdempotencyTable(
        @NotPersonal byte[] id,
        @NotPersonal byte[] bodyHash,

        @Personal(
                category = IDENTIFIER,
                source = OBSERVED,
                purposes = "P02",
                access = false,
                portability = false,
                onErasure = DELETE)
        UUID subjectId,

        @NotPersonal short status,

        @Personal(
                category = TRANSACTION,
                source = OBSERVED,
                purposes = "P02",
                access = false,
                portability = false,
                onErasure = DELETE)
        String headers,

        @Personal(
                category = TRANSACTION,
                source = OBSERVED,
                purposes = "P02",
                access = false,
                portability = false,
                onErasure = DELETE)
        String body,

        @NotPersonal Instant createdAt) {}
