package be.sentum.personaldata.platform;

import be.sentum.personaldata.inventory.DataTable;
import be.sentum.personaldata.inventory.NotPersonal;
import java.time.Instant;

/** The inventory that was announced last. */
@DataTable("announced_inventory")
record AnnouncedInventoryTable(
        @NotPersonal String service,
        @NotPersonal String digest,
        @NotPersonal Instant announcedAt) {}
