package be.sentum.privacy.application.relay;

import static org.assertj.core.api.Assertions.assertThat;

import be.sentum.privacy.application.identity.Identities;
import be.sentum.privacy.application.intake.IntakeDesk;
import be.sentum.privacy.application.port.in.relay.CancelRelay;
import be.sentum.privacy.application.port.in.relay.PassRequestOn;
import be.sentum.privacy.application.progress.Progresses;
import be.sentum.privacy.application.request.Registering;
import be.sentum.privacy.application.throttle.ThrottlePolicy.Limit;
import be.sentum.privacy.application.throttle.Throttles;
import be.sentum.privacy.domain.identity.Identity;
import be.sentum.privacy.domain.identity.MailAddress;
import be.sentum.privacy.domain.relay.Dialect;
import be.sentum.privacy.domain.relay.GivenIdentity;
import be.sentum.privacy.domain.relay.RelayKey;
import be.sentum.privacy.domain.relay.RelayReport;
import be.sentum.privacy.domain.relay.RelayReport.Remark;
import be.sentum.privacy.domain.relay.RelayStatus;
import be.sentum.privacy.domain.relay.RetryRhythm;
import be.sentum.privacy.domain.relay.StatusNotice;
import be.sentum.privacy.domain.request.Cases;
import be.sentum.privacy.domain.request.ItemType;
import be.sentum.privacy.domain.request.Outcome;
import be.sentum.privacy.domain.request.PrivacyRequest;
import be.sentum.privacy.domain.request.RequestId;
import be.sentum.privacy.domain.request.intake.Language;
import be.sentum.privacy.domain.subject.SubjectId;
import be.sentum.privacy.domain.transfer.target.EndpointRules;
import be.sentum.privacy.fakes.identity.IdentityWorld;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class RelayTest {

    private static final String HERE = "https://callbacks.acme.org/dsr";

    private final IdentityWorld world = new IdentityWorld();
    private final SubjectId anna = world.customer("anna@example.org");
    private final RelayPolicy policy = new RelayPolicy(
            new Limit(5, Duration.ofHours(1)),
            Map.of("acme", Set.of("callbacks.acme.org:443")),
            new EndpointRules(Set.of(443), Set.of()),
            new RetryRhythm(3, Duration.ofSeconds(30), Duration.ofMinutes(1)),
            Language.NL);
    private final PassRequestOn passOn = new PassRequestOnHandler(
            world.relayed,
            world.requests,
            Registering.in(world, IntakeDesk.acknowledgements(world)),
            Identities.ask(world),
            new Named(world.known, world.persons()),
            world.fingerprints,
            Throttles.of(world),
            policy,
            world.clock());
    private final TellControllersHandler tell =
            new TellControllersHandler(world.notices, world.requests, world.trail, world.alarms, policy, world.clock());

    @Test
    void known_and_unknown_addresses_get_the_same_letter_and_the_same_answer() {
        RelayReport known = accepted(command("anna@example.org"));
        RelayReport unknown = accepted(command("stranger@example.org"));

        assertThat(world.identityLetters.sent())
                .containsExactly(
                        "received with a link to anna@example.org", "received with a link to stranger@example.org");
        assertThat(known.status()).isEqualTo(unknown.status()).isEqualTo(RelayStatus.PENDING);
        assertThat(known.expectedBy()).isEqualTo(unknown.expectedBy());
        assertThat(world.commands.told()).isEmpty();
    }

    @Test
    void our_number_leads_to_the_known_address() {
        accepted(command(new GivenIdentity.CustomerId(anna)));

        assertThat(world.identityLetters.sent()).containsExactly("asked to anna@example.org");
    }

    @Test
    void identities_that_name_different_persons_lead_to_nobody() {
        SubjectId bram = world.customer("bram@example.org");

        RelayReport report = accepted(command(new GivenIdentity.CustomerId(anna), new GivenIdentity.CustomerId(bram)));

        assertThat(world.identityLetters.sent()).isEmpty();
        assertThat(report.status()).isEqualTo(RelayStatus.PENDING);
    }

    @Test
    void too_many_requests_of_a_controller_are_not_taken_in() {
        for (int i = 0; i < 5; i++) {
            accepted(command("p" + i + "@example.org"));
        }

        assertThat(passOn.handle(command("late@example.org")))
                .isEqualTo(new PassRequestOn.Result.TooMany(Duration.ofHours(1)));
        assertThat(world.identityLetters.sent()).hasSize(5);
    }

    @Test
    void a_callback_that_is_not_registered_is_refused() {
        PassRequestOn.Command good = command("anna@example.org");
        PassRequestOn.Command other = new PassRequestOn.Command(
                new RelayKey("other", good.key().request()),
                good.dialect(),
                good.content(),
                good.type(),
                good.identities(),
                List.of(HERE),
                null);

        assertThat(passOn.handle(other)).isEqualTo(new PassRequestOn.Result.CallbackNotAllowed(0));
        accepted(good);
    }

    @Test
    void each_change_of_status_is_told_once_and_in_order() {
        RelayReport report = accepted(command("anna@example.org"));
        assertThat(tell.take()).isEmpty();

        change(report, request -> request.identify(Identity.of(anna), Cases.EVERYBODY));
        change(report, request -> {});
        change(
                report,
                request ->
                        request.decide(Cases.only(request).id(), Outcome.REFUSED, List.of("because"), Cases.EVERYBODY));

        List<StatusNotice> first = tell.take();
        assertThat(first).extracting(StatusNotice::status).containsExactly(RelayStatus.IN_PROGRESS);
        assertThat(tell.take()).isEmpty();
        tell.told(first.getFirst());
        assertThat(tell.take()).extracting(StatusNotice::status).containsExactly(RelayStatus.COMPLETED);
        assertThat(report(report).remark()).contains(Remark.REFUSED);
        assertThat(world.actions()).contains("controller_told");
    }

    @Test
    void a_controller_that_does_not_answer_is_told_with_growing_pauses_and_then_no_more() {
        RelayReport report = accepted(command("anna@example.org"));
        change(report, request -> request.identify(Identity.of(anna), Cases.EVERYBODY));

        tell.failed(tell.take().getFirst());
        world.pass(Duration.ofSeconds(29));
        assertThat(tell.take()).isEmpty();
        world.pass(Duration.ofSeconds(1));
        tell.failed(tell.take().getFirst());
        world.pass(Duration.ofSeconds(59));
        assertThat(tell.take()).isEmpty();
        world.pass(Duration.ofSeconds(1));
        tell.failed(tell.take().getFirst());

        world.pass(Duration.ofDays(1));
        assertThat(tell.take()).isEmpty();
        assertThat(world.alarms.raised()).containsExactly("controller not told");
        assertThat(world.actions()).contains("controller_not_told");
    }

    @Test
    void what_a_stopped_replica_had_taken_is_taken_again() {
        RelayReport report = accepted(command("anna@example.org"));
        change(report, request -> request.identify(Identity.of(anna), Cases.EVERYBODY));
        tell.take();

        world.pass(Duration.ofMinutes(10));

        assertThat(tell.take()).hasSize(1);
    }

    @Test
    void nobody_who_proved_it_is_completed_and_says_so_alike_for_everybody() {
        RelayReport known = accepted(command(new GivenIdentity.CustomerId(anna)));
        RelayReport unknown = accepted(command(new GivenIdentity.CustomerId(new SubjectId(UUID.randomUUID()))));

        for (RelayReport report : List.of(known, unknown)) {
            change(report, request -> request.identify(request.identity().notEstablished(), Cases.EVERYBODY));
            assertThat(report(report).status()).isEqualTo(RelayStatus.COMPLETED);
            assertThat(report(report).remark()).contains(Remark.IDENTITY_NOT_ESTABLISHED);
        }
    }

    @Test
    void only_what_is_pending_is_cancelled() {
        CancelRelay cancel =
                new CancelRelayHandler(world.relayed, world.requests, Registering.withdrawing(world), world.clock());
        RelayReport report = accepted(command("anna@example.org"));
        RelayReport proven = accepted(command("anna@example.org"));
        change(proven, request -> request.identify(Identity.of(anna), Cases.EVERYBODY));

        assertThat(cancel.handle(report.key())).isInstanceOf(CancelRelay.Result.Cancelled.class);
        assertThat(report(report).status()).isEqualTo(RelayStatus.CANCELLED);
        assertThat(cancel.handle(proven.key())).isEqualTo(new CancelRelay.Result.NotPending());
        assertThat(cancel.handle(new RelayKey("other", report.key().request())))
                .isEqualTo(new CancelRelay.Result.NotFound());
    }

    private void change(RelayReport report, Consumer<PrivacyRequest> step) {
        RequestId id = world.relayed.find(report.key()).orElseThrow().request();
        PrivacyRequest request = world.requests.lock(id).orElseThrow();
        step.accept(request);
        Progresses.of(world).follow(request, List.of());
    }

    private RelayReport report(RelayReport before) {
        return new RelayQueriesHandler(world.relayed, world.requests)
                .find(before.key())
                .orElseThrow();
    }

    private RelayReport accepted(PassRequestOn.Command command) {
        return ((PassRequestOn.Result.Accepted) passOn.handle(command)).report();
    }

    private static PassRequestOn.Command command(String address) {
        return command(new GivenIdentity.Email(new MailAddress(address)));
    }

    private static PassRequestOn.Command command(GivenIdentity... identities) {
        return new PassRequestOn.Command(
                new RelayKey("acme", UUID.randomUUID()),
                Dialect.OPENDSR,
                "content",
                ItemType.RECTIFICATION,
                List.of(identities),
                List.of(HERE),
                null);
    }
}
