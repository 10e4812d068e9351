package be.sentum.personaldata.platform;

import static be.sentum.personaldata.inventory.Category.IDENTIFIER;
import static be.sentum.personaldata.inventory.OnErasure.DELETE;
import static be.sentum.personaldata.inventory.Source.OBSERVED;

import be.sentum.personaldata.inventory.DataTable;
import be.sentum.personaldata.inventory.NotPersonal;
import be.sentum.personaldata.inventory.Personal;
import java.time.Instant;
import java.util.UUID;

/** References to events that could not be handled; those about an erased person are not handled any more. */
@DataTable(value = "inbox_parked", subject = "key = cast(:subject as text)")
record InboxParkedTable(
        @NotPersonal String consumer,
        @NotPersonal String topic,

        @Personal(
                category = IDENTIFIER,
                source = OBSERVED,
                purposes = "P12",
                access = false,
                portability = false,
                onErasure = DELETE)
        String key,

        @NotPersonal int partition,
        @NotPersonal long offset,
        @NotPersonal UUID eventId,
        @NotPersonal String type,
        @NotPersonal String errorCode,
        @NotPersonal Instant parkedAt) {}
