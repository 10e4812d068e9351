package be.sentum.order.adapter.out.persistence.order;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the tables hold of one order, each list in its order. */
record OrderRows(
        OrderEntity header,
        List<LineEntity> lines,
        List<TimelineEntity> timeline,
        @Nullable DeliveryEntity delivery,
        List<ParcelEntity> parcels,
        List<ParcelLineEntity> contents) {}
