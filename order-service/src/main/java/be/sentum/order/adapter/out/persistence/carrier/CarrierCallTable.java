package be.sentum.order.adapter.out.persistence.carrier;

import be.sentum.personaldata.inventory.DataTable;
import be.sentum.personaldata.inventory.NotPersonal;
import java.time.Instant;

/** A signed call of the last minutes; it leads to no parcel and to nobody. */
@DataTable("carrier_call")
record CarrierCallTable(
        @NotPersonal String carrier,
        @NotPersonal String callId,
        @NotPersonal String digest,
        @NotPersonal Instant receivedAt) {}
