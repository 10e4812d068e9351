package be.sentum.order.application.carrier;

import static org.assertj.core.api.Assertions.assertThat;

import be.sentum.order.application.port.in.carrier.HearSignedCall;
import be.sentum.order.application.port.in.carrier.HearSignedCall.Result;
import be.sentum.order.application.port.in.delivery.HearCarrier;
import be.sentum.order.domain.Rejection;
import be.sentum.order.domain.carrier.Reporter;
import be.sentum.order.domain.carrier.SignedCall;
import be.sentum.order.domain.delivery.CarrierReport;
import be.sentum.order.domain.delivery.ParcelStatus;
import be.sentum.order.domain.delivery.TrackingNumber;
import be.sentum.order.fake.Given;
import be.sentum.order.fake.InMemoryHeardCalls;
import be.sentum.order.fake.World;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class HearSignedCallHandlerTest {

    private static final CarrierReport DELIVERED = new CarrierReport(ParcelStatus.DELIVERED, Given.NOON);

    private final TrackingNumber ofBpost = Given.trackingNumber();
    private final List<CarrierReport> heard = new ArrayList<>();
    private final HearSignedCall hearSignedCall =
            new HearSignedCallHandler(new OneParcel(), new InMemoryHeardCalls(), () -> 3, new World());

    @Test
    void a_call_is_heard_once() {
        assertThat(call("bpost", "1", "a")).isEqualTo(new Result.Heard(ParcelStatus.DELIVERED));
        assertThat(call("bpost", "1", "a")).isEqualTo(new Result.Heard(ParcelStatus.HANDED_OVER));

        assertThat(heard).hasSize(1);
    }

    @Test
    void an_id_stands_for_one_body() {
        call("bpost", "1", "a");

        assertThat(call("bpost", "1", "b")).isEqualTo(new Result.IdTaken());
        assertThat(heard).hasSize(1);
    }

    @Test
    void another_carriers_parcel_is_not_there() {
        assertThat(call("gls", "1", "a")).isEqualTo(new Result.Refused(new Rejection.NoSuchParcel()));
    }

    @Test
    void too_many_calls_in_a_minute_are_refused() {
        call("bpost", "1", "a");
        call("bpost", "2", "a");
        call("bpost", "3", "a");

        assertThat(call("bpost", "4", "a")).isEqualTo(new Result.TooMany(Duration.ofMinutes(1)));
        assertThat(call("gls", "1", "a")).isInstanceOf(Result.Refused.class);
    }

    private Result call(String carrier, String id, String digest) {
        return hearSignedCall.handle(new SignedCall(carrier, id, digest), ofBpost, DELIVERED);
    }

    /** A parcel of bpost that was handed over. */
    private final class OneParcel implements HearCarrier {

        @Override
        public HearCarrier.Result handle(TrackingNumber trackingNumber, CarrierReport report, Reporter reporter) {
            if (!reporter.speaksFor("bpost")) {
                return new HearCarrier.Result.Refused(new Rejection.NoSuchParcel());
            }
            heard.add(report);
            return new HearCarrier.Result.Heard(report.status());
        }

        @Override
        public HearCarrier.Result statusOf(TrackingNumber trackingNumber, Reporter reporter) {
            return new HearCarrier.Result.Heard(ParcelStatus.HANDED_OVER);
        }
    }
}
