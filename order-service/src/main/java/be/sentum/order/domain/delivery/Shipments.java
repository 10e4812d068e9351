package be.sentum.order.domain.delivery;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

/** The parcels in which an order leaves. Never changes: what a carrier says makes others. */
public record Shipments(List<Parcel> parcels) {

    public Shipments {
        parcels = List.copyOf(parcels);
    }

    public Shipments with(Parcel parcel) {
        List<Parcel> more = new ArrayList<>(parcels);
        more.add(parcel);
        return new Shipments(more);
    }

    /** After what a carrier said; the same when it is no news. Throws for a parcel that is not among them. */
    public Shipments after(ParcelId id, CarrierReport report) {
        Parcel known = find(id).orElseThrow(() -> new IllegalArgumentException("not a parcel of this order"));
        return new Shipments(parcels.stream()
                .map(parcel -> parcel.equals(known) ? known.after(report) : parcel)
                .toList());
    }

    public boolean haveArrived() {
        return parcels.stream().allMatch(Parcel::isDelivered);
    }

    /** When the last of them was reported; asked of those that have arrived. */
    public Instant lastReport() {
        return parcels.stream()
                .map(Parcel::latest)
                .filter(Objects::nonNull)
                .map(CarrierReport::occurredAt)
                .max(Instant::compareTo)
                .orElseThrow();
    }

    public Optional<Parcel> find(ParcelId id) {
        return find(parcel -> parcel.id().equals(id));
    }

    public Optional<Parcel> find(TrackingNumber number) {
        return find(parcel -> parcel.trackingNumber().equals(number));
    }

    private Optional<Parcel> find(Predicate<Parcel> which) {
        return parcels.stream().filter(which).findFirst();
    }
}
