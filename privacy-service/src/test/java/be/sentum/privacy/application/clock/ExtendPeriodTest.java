package be.sentum.privacy.application.clock;

import static org.assertj.core.api.Assertions.assertThat;

import be.sentum.privacy.application.letter.CaseLettersOf;
import be.sentum.privacy.application.port.in.clock.ExtendPeriod;
import be.sentum.privacy.application.port.in.clock.ExtendPeriod.Result;
import be.sentum.privacy.application.progress.Progresses;
import be.sentum.privacy.domain.audit.Actor;
import be.sentum.privacy.domain.clock.ClockRejection;
import be.sentum.privacy.domain.clock.Extension.Reason;
import be.sentum.privacy.domain.request.Cases;
import be.sentum.privacy.domain.request.ItemType;
import be.sentum.privacy.domain.request.PrivacyRequest;
import be.sentum.privacy.domain.request.RequestId;
import be.sentum.privacy.domain.request.Status;
import be.sentum.privacy.domain.subject.SubjectId;
import be.sentum.privacy.fakes.World;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("REQ-CLK-02")
class ExtendPeriodTest {

    private static final Actor DPO = Actor.staff("dpo", "first");

    private final World world = new World();
    private final ExtendPeriod extend = new ExtendPeriodHandler(
            world.requests,
            world.clockFile,
            CaseLettersOf.world(world),
            Progresses.of(world),
            day -> false,
            world.clock());

    @Test
    @DisplayName("REQ-CLK-02: three months from receipt; the notice goes out with it")
    void an_extension_counts_from_receipt_and_is_told() {
        RequestId id = receivedOn("2026-01-31T11:00:00Z");
        world.setTo("2026-02-20T11:00:00Z");

        Result result = extend(id);

        PrivacyRequest extended = world.requests.find(id).orElseThrow();
        assertThat(result)
                .isInstanceOfSatisfying(
                        Result.Extended.class, e -> assertThat(e.posted()).isTrue());
        assertThat(extended.period().dueOn()).isEqualTo("2026-04-30");
        assertThat(extended.status()).isEqualTo(Status.EXTENDED);
        assertThat(world.post.words()).containsExactly("request-extended");
        assertThat(world.clockFile.extension(id)).isPresent();
        assertThat(world.actions()).contains("period_extended");
    }

    @Test
    @DisplayName("REQ-CLK-02: due 2 March, extended on 2 March: in time; on 3 March: too late")
    void the_last_day_is_in_time_and_the_day_after_is_not() {
        RequestId inTime = receivedOn("2026-01-31T11:00:00Z");
        RequestId tooLate = receivedOn("2026-01-31T11:00:00Z");

        world.setTo("2026-03-02T22:59:59Z");
        Result onTheLastDay = extend(inTime);
        world.setTo("2026-03-02T23:00:00Z");
        Result aDayLate = extend(tooLate);

        assertThat(onTheLastDay).isInstanceOf(Result.Extended.class);
        assertThat(aDayLate).isEqualTo(new Result.Refused(new ClockRejection.ExtensionTooLate()));
        assertThat(world.requests.find(tooLate).orElseThrow().period().isExtended())
                .isFalse();
    }

    @Test
    void the_second_extension_is_refused() {
        RequestId id = receivedOn("2026-01-31T11:00:00Z");
        world.setTo("2026-02-20T11:00:00Z");
        extend(id);

        assertThat(extend(id)).isEqualTo(new Result.Refused(new ClockRejection.AlreadyExtended()));
        assertThat(world.post.words()).hasSize(1);
    }

    @Test
    void a_closed_case_needs_no_time() {
        RequestId id = receivedOn("2026-01-31T11:00:00Z");
        PrivacyRequest request = world.requests.find(id).orElseThrow();
        Progresses.of(world).follow(request, request.withdraw(request.period().receivedOn()));

        assertThat(extend(id)).isEqualTo(new Result.Refused(new ClockRejection.AlreadyDecided()));
        assertThat(extend(new RequestId(UUID.randomUUID())))
                .isEqualTo(new Result.Refused(new ClockRejection.NotFound()));
    }

    @Test
    void without_an_address_a_human_sends_the_notice_by_post() {
        RequestId id = receivedOn("2026-01-31T11:00:00Z");
        world.setTo("2026-02-20T11:00:00Z");
        world.contacts.loseAddresses();

        Result result = extend(id);

        assertThat(result)
                .isInstanceOfSatisfying(
                        Result.Extended.class, e -> assertThat(e.posted()).isFalse());
        assertThat(world.alarms.raised()).containsExactly("unreachable request-extended");
    }

    private Result extend(RequestId id) {
        return extend.handle(new ExtendPeriod.Command(id, Set.of(Reason.COMPLEXITY), "seven years of orders", DPO));
    }

    private RequestId receivedOn(String instant) {
        PrivacyRequest request =
                Cases.of(new SubjectId(UUID.randomUUID()), Instant.parse(instant), ItemType.RECTIFICATION);
        world.requests.add(request);
        return request.id();
    }
}
