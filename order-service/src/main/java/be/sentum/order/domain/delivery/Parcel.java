package be.sentum.order.domain.delivery;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A parcel handed to a carrier.
 *
 * @param carrier the code of a registered recipient
 * @param lines what is in it
 * @param latest the report that gives its status, absent until the carrier said something
 */
public record Parcel(
        ParcelId id,
        String carrier,
        TrackingNumber trackingNumber,
        TrackingToken token,
        List<ParcelLine> lines,
        Instant shippedAt,
        @Nullable CarrierReport latest) {

    public Parcel {
        lines = List.copyOf(lines);
    }

    public ParcelStatus status() {
        return latest == null ? ParcelStatus.HANDED_OVER : latest.status();
    }

    public boolean isDelivered() {
        return status() == ParcelStatus.DELIVERED;
    }

    /**
     * The parcel after a report. Reports come double and out of order: one that is not later than the known one changes
     * nothing, delivered always counts, and nothing comes after it.
     */
    public Parcel after(CarrierReport report) {
        return !isDelivered() && (report.status() == ParcelStatus.DELIVERED || isNews(report))
                ? new Parcel(id, carrier, trackingNumber, token, lines, shippedAt, report)
                : this;
    }

    private boolean isNews(CarrierReport report) {
        if (latest == null) {
            return true;
        }
        int later = report.occurredAt().compareTo(latest.occurredAt());
        return later > 0 || (later == 0 && report.status().compareTo(latest.status()) > 0);
    }
}
