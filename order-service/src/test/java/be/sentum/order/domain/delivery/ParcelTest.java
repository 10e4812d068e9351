package be.sentum.order.domain.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import be.sentum.order.fake.Given;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ParcelTest {

    @Test
    void reports_in_the_wrong_order_end_the_same_as_in_the_right_one() {
        CarrierReport pickedUp = report(ParcelStatus.PICKED_UP, 1);
        CarrierReport failed = report(ParcelStatus.FAILED, 2);
        CarrierReport delivered = report(ParcelStatus.DELIVERED, 3);
        Parcel parcel = Given.parcel(Given.lamps(1));

        Parcel right = parcel.after(pickedUp).after(failed).after(delivered);
        Parcel wrong = parcel.after(delivered).after(failed).after(pickedUp);

        assertThat(wrong).isEqualTo(right);
        assertThat(parcel.after(failed).after(pickedUp).status()).isEqualTo(ParcelStatus.FAILED);
    }

    @Test
    void delivered_counts_even_if_its_time_is_before_that_of_another_report() {
        Parcel parcel = Given.parcel(Given.lamps(1)).after(report(ParcelStatus.OUT_FOR_DELIVERY, 5));

        assertThat(parcel.after(report(ParcelStatus.DELIVERED, 4)).isDelivered())
                .isTrue();
    }

    private static CarrierReport report(ParcelStatus status, int hour) {
        return new CarrierReport(status, Instant.parse("2026-11-23T00:00:00Z").plusSeconds(3600L * hour));
    }
}
