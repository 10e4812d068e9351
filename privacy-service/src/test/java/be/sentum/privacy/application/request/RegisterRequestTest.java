package be.sentum.privacy.application.request;

import static org.assertj.core.api.Assertions.assertThat;

import be.sentum.privacy.application.intake.IntakeDesk;
import be.sentum.privacy.application.port.in.request.RegisterRequest;
import be.sentum.privacy.application.port.in.request.RegisterRequest.Result.AlreadyRunning;
import be.sentum.privacy.application.port.in.request.RegisterRequest.Result.Refused;
import be.sentum.privacy.application.port.in.request.RegisterRequest.Result.Registered;
import be.sentum.privacy.application.port.out.request.Persons;
import be.sentum.privacy.domain.audit.Actor;
import be.sentum.privacy.domain.request.Cases;
import be.sentum.privacy.domain.request.Item;
import be.sentum.privacy.domain.request.ItemType;
import be.sentum.privacy.domain.request.PrivacyRequest;
import be.sentum.privacy.domain.request.Rejection;
import be.sentum.privacy.domain.request.Status;
import be.sentum.privacy.domain.subject.SubjectId;
import be.sentum.privacy.fakes.identity.IdentityWorld;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RegisterRequestTest {

    private final IdentityWorld world = new IdentityWorld();
    private final SubjectId anna = world.customer("anna@example.org");
    private final RegisterRequest register = Registering.in(world, IntakeDesk.acknowledgements(world));

    @Test
    @DisplayName("REQ-DSR-01: one message with several rights is one case with several items")
    void several_rights_are_one_case() {
        PrivacyRequest request = registered(ItemType.ACCESS, ItemType.ERASURE, ItemType.OBJECTION);

        assertThat(request.items())
                .extracting(Item::type)
                .containsExactlyInAnyOrder(ItemType.ACCESS, ItemType.ERASURE, ItemType.OBJECTION);
        assertThat(world.commands.told()).containsExactlyInAnyOrder("collect access", "plan");
        assertThat(world.trail.after(0, 10).getFirst().what().action()).isEqualTo("request_registered");
    }

    @Test
    @DisplayName("REQ-DSR-01: a request of somebody nobody knows yet is a case that waits")
    void a_request_of_nobody_known_is_a_case_that_asks_nothing_yet() {
        RegisterRequest.Result result = register.handle(new RegisterRequest.Command(
                null, Set.of(ItemType.ERASURE), Cases.intake(Cases.RECEIVED), Actor.SYSTEM));

        assertThat(result)
                .isInstanceOfSatisfying(
                        Registered.class, r -> assertThat(r.request().status()).isEqualTo(Status.RECEIVED));
        assertThat(world.commands.told()).isEmpty();
    }

    @Test
    @DisplayName("REQ-DSR-02: whoever asks gets a letter with number and days")
    void a_request_is_acknowledged_at_the_known_address() {
        registered(ItemType.ACCESS);

        assertThat(world.identityLetters.sent()).containsExactly("received to anna@example.org");
    }

    @Test
    @DisplayName("REQ-SEC-08: who writes without being known gets the same letter as who is")
    void known_and_unknown_writers_get_the_same_letter() {
        for (String address : new String[] {"anna@example.org", "stranger@example.org"}) {
            register.handle(new RegisterRequest.Command(
                    null, Set.of(ItemType.ACCESS), Cases.intakeFrom(address), Actor.SYSTEM));
        }

        assertThat(world.identityLetters.sent())
                .containsExactly(
                        "received with a link to anna@example.org", "received with a link to stranger@example.org");
        assertThat(world.commands.told()).isEmpty();
    }

    @Test
    void a_machine_is_not_answered() {
        register.handle(new RegisterRequest.Command(
                null, Set.of(ItemType.ACCESS), Cases.intakeFrom("robot@example.org"), Actor.SYSTEM, false));

        assertThat(world.identityLetters.sent()).isEmpty();
    }

    @Test
    void a_second_erasure_is_the_running_one() {
        PrivacyRequest first = registered(ItemType.ERASURE);

        RegisterRequest.Result second = register.handle(command(ItemType.ERASURE));

        assertThat(second)
                .isInstanceOfSatisfying(
                        AlreadyRunning.class, r -> assertThat(r.request().id()).isEqualTo(first.id()));
        assertThat(world.requests.of(anna)).hasSize(1);
    }

    @Test
    void beside_a_running_erasure_only_the_other_rights_are_new() {
        registered(ItemType.ERASURE);

        assertThat(registered(ItemType.ERASURE, ItemType.ACCESS).items())
                .extracting(Item::type)
                .containsExactly(ItemType.ACCESS);
    }

    @Test
    void a_person_erased_or_unknown_is_refused() {
        world.persons.put(anna, Persons.Standing.ERASED);
        assertThat(register.handle(command(ItemType.ACCESS))).isEqualTo(new Refused(new Rejection.SubjectErased()));

        world.persons.put(anna, Persons.Standing.UNKNOWN);
        assertThat(register.handle(command(ItemType.ACCESS))).isEqualTo(new Refused(new Rejection.UnknownSubject()));
    }

    @Test
    void what_has_not_come_in_yet_is_refused() {
        RegisterRequest.Command tomorrow = new RegisterRequest.Command(
                anna,
                Set.of(ItemType.ACCESS),
                Cases.intake(world.clock().instant().plus(Duration.ofDays(1))),
                Actor.CUSTOMER);

        assertThat(register.handle(tomorrow)).isEqualTo(new Refused(new Rejection.ReceivedInFuture()));
    }

    private PrivacyRequest registered(ItemType... types) {
        return ((Registered) register.handle(command(types))).request();
    }

    private RegisterRequest.Command command(ItemType... types) {
        return new RegisterRequest.Command(anna, Set.of(types), Cases.intake(Cases.RECEIVED), Actor.CUSTOMER);
    }
}
