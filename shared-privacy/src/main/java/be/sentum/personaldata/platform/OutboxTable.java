package be.sentum.personaldata.platform;

import static be.sentum.personaldata.inventory.Category.CONTACT;
import static be.sentum.personaldata.inventory.Category.IDENTIFIER;
import static be.sentum.personaldata.inventory.OnErasure.DELETE;
import static be.sentum.personaldata.inventory.Source.OBSERVED;
import static be.sentum.personaldata.inventory.Source.PROVIDED;

import be.sentum.personaldata.inventory.DataTable;
import be.sentum.personaldata.inventory.NotPersonal;
import be.sentum.personaldata.inventory.Personal;
import java.time.Instant;
import java.util.UUID;

/**
 * Events on their way out. A card that has not left yet is taken back by an erasure, before the tombstone; all others
 * carry no contact data and leave.
 */
@DataTable(
        value = "outbox",
        subject = "aggregatetype = 'sentum.customer.card.v1' and aggregateid = cast(:subject as text)"
                + " and payload is not null",
        passing = true)
record OutboxTable(
        @NotPersonal long seq,
        @NotPersonal short shard,
        @NotPersonal UUID id,
        @NotPersonal String aggregatetype,

        @Personal(
                category = IDENTIFIER,
                source = OBSERVED,
                purposes = "P01",
                access = false,
                portability = false,
                onErasure = DELETE)
        String aggregateid,

        @NotPersonal String type,

        @Personal(
                category = CONTACT,
                source = PROVIDED,
                purposes = "P01",
                access = false,
                portability = false,
                onErasure = DELETE)
        String payload,

        @NotPersonal String source,
        @NotPersonal Instant time,
        @NotPersonal String traceparent,
        @NotPersonal Instant createdAt) {}
