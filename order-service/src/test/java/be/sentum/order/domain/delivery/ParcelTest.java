package be.sentum.order.domain.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import be.sentum.order.fake.Given;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    @ParameterizedTest
    @CsvSource({
        "controller, P03, 2026-11-22, true",
        "processor, P03, 2026-11-22, true",
        "authority, P03, 2026-11-22, false",
        "controller, P09, 2026-11-22, false",
        "controller, P03, 2025-12-31, false",
        "controller, P03, 2027-01-01, false"
    })
    void only_who_is_registered_for_delivery_today_gets_parcels(
            String role, String purpose, LocalDate day, boolean expected) {
        Carrier carrier =
                new Carrier("x", role, List.of(purpose), LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));

        assertThat(carrier.deliversOn(day)).isEqualTo(expected);
    }

    private static CarrierReport report(ParcelStatus status, int hour) {
        return new CarrierReport(status, Instant.parse("2026-11-23T00:00:00Z").plusSeconds(3600L * hour));
    }
}
