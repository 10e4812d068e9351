package be.sentum.personaldata.platform;

import static be.sentum.personaldata.inventory.Category.IDENTIFIER;
import static be.sentum.personaldata.inventory.OnErasure.DELETE;
import static be.sentum.personaldata.inventory.Source.OBSERVED;

import be.sentum.personaldata.inventory.DataTable;
import be.sentum.personaldata.inventory.NotPersonal;
import be.sentum.personaldata.inventory.Personal;
import java.time.Instant;
import java.util.UUID;

/** Keys that could not be published; an erasure releases the person's. */
@DataTable(value = "outbox_blocked", subject = "aggregateid = cast(:subject as text)")
record OutboxBlockedTable(
        @NotPersonal String aggregatetype,

        @Personal(
                category = IDENTIFIER,
                source = OBSERVED,
                purposes = "P12",
                access = false,
                portability = false,
                onErasure = DELETE)
        String aggregateid,

        @NotPersonal UUID eventId,
        @NotPersonal String errorCode,
        @NotPersonal Instant blockedAt) {}
