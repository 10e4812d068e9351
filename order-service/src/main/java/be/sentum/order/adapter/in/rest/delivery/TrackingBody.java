package be.sentum.order.adapter.in.rest.delivery;

import be.sentum.order.domain.delivery.ParcelSight;
import be.sentum.order.domain.delivery.ParcelStatus;
import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * How far a parcel is and to which city it goes.
 *
 * @param notice path of what a recipient who did not order is told (Art. 14); left out for others
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record TrackingBody(
        ParcelStatus status, String city, @Nullable String notice) {

    private static final String NOTICE = "/notices/gift-recipients";

    static TrackingBody of(ParcelSight sight) {
        return new TrackingBody(sight.status(), sight.city(), sight.forAnother() ? NOTICE : null);
    }
}
