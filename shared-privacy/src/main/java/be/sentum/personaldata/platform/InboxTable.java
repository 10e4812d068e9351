package be.sentum.personaldata.platform;

import be.sentum.personaldata.inventory.DataTable;
import be.sentum.personaldata.inventory.NotPersonal;
import java.time.Instant;
import java.util.UUID;

/** Which events were handled: their ids, not whom they were about. */
@DataTable("inbox")
record InboxTable(
        @NotPersonal String consumer,
        @NotPersonal UUID eventId,
        @NotPersonal String topic,
        @NotPersonal Instant receivedAt) {}
