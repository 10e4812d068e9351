package be.sentum.privacy.application.identity;

import static org.assertj.core.api.Assertions.assertThat;

import be.sentum.privacy.application.intake.IntakeDesk;
import be.sentum.privacy.application.port.in.identity.ProveIdentity;
import be.sentum.privacy.application.port.in.identity.ProveIdentity.Answer;
import be.sentum.privacy.application.port.in.identity.ProveIdentity.Result;
import be.sentum.privacy.application.port.out.request.Persons;
import be.sentum.privacy.domain.identity.Fact;
import be.sentum.privacy.domain.request.Cases;
import be.sentum.privacy.domain.request.ItemType;
import be.sentum.privacy.domain.request.PrivacyRequest;
import be.sentum.privacy.domain.request.RequestId;
import be.sentum.privacy.domain.request.Status;
import be.sentum.privacy.domain.subject.SubjectId;
import be.sentum.privacy.fakes.identity.IdentityWorld;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("REQ-IDV-01: a link to the address and one fact")
class ProveIdentityTest {

    private static final String HOME = "home@example.org";
    private static final Fact ORDER = Fact.orderNumber("SO-2026-000123");
    private static final Fact OTHER = Fact.orderNumber("SO-2026-000999");
    private static final Fact AMOUNT = Fact.invoiceAmount(new BigDecimal("49.90"));

    private final IdentityWorld world = new IdentityWorld();
    private final ProveIdentity prove = Identities.prove(world);
    private final SubjectId anna = world.customer(HOME, ORDER, AMOUNT);

    @Test
    void the_link_and_a_right_fact_begin_what_was_asked() {
        PrivacyRequest request = asked(HOME);

        assertThat(answer(request, ORDER)).isEqualTo(new Result.Proven());

        assertThat(now(request).subject()).contains(anna);
        assertThat(now(request).status()).isEqualTo(Status.IN_PROGRESS);
        assertThat(world.commands.told()).containsExactly("collect access");
    }

    @Test
    void a_link_works_once() {
        PrivacyRequest request = asked(HOME);
        answer(request, ORDER);

        assertThat(answer(request, ORDER)).isEqualTo(new Result.Over());
    }

    @Test
    void a_link_of_another_case_or_for_another_log_in_does_not_work() {
        PrivacyRequest request = asked(HOME);
        String token = world.identityLetters.token();
        SubjectId bram = world.customer("bram@example.org", OTHER);

        assertThat(prove.byLink(new Answer(asked(HOME).id(), token, List.of(ORDER), false, null)))
                .isEqualTo(new Result.Over());
        assertThat(prove.byLink(new Answer(request.id(), token, List.of(ORDER), false, bram)))
                .isEqualTo(new Result.Over());
        assertThat(prove.byLink(new Answer(request.id(), "guessed", List.of(ORDER), false, null)))
                .isEqualTo(new Result.Over());
        assertThat(prove.byLink(new Answer(new RequestId(UUID.randomUUID()), token, List.of(ORDER), false, null)))
                .isEqualTo(new Result.Over());
    }

    @Test
    void an_old_link_does_not_work() {
        PrivacyRequest request = asked(HOME);
        world.pass(Duration.ofDays(15));

        assertThat(answer(request, ORDER)).isEqualTo(new Result.Over());
    }

    @Test
    void somebody_it_was_forwarded_to_knows_no_fact() {
        PrivacyRequest request = asked(HOME);

        assertThat(answer(request, OTHER)).isEqualTo(new Result.NotProven());
        assertThat(now(request).status()).isEqualTo(Status.IDENTITY_PENDING);
    }

    @Test
    @DisplayName("REQ-IDV-01: each thing given has to be right")
    void one_right_and_one_wrong_fact_are_wrong() {
        PrivacyRequest request = asked(HOME);

        assertThat(answer(request, ORDER, Fact.invoiceAmount(new BigDecimal("1"))))
                .isEqualTo(new Result.NotProven());
        assertThat(prove.byLink(new Answer(request.id(), world.identityLetters.token(), List.of(ORDER), true, null)))
                .isEqualTo(new Result.NotProven());
    }

    @Test
    @DisplayName("REQ-IDV-01: five wrong answers lock for 24 hours, the case stays open, a human is called")
    void five_wrong_answers_lock_the_check() {
        PrivacyRequest request = asked(HOME);

        List<Result> results = fiveWrong(request);

        assertThat(results.subList(0, 4)).containsOnly(new Result.NotProven());
        assertThat(results.get(4)).isInstanceOf(Result.Locked.class);
        assertThat(answer(request, ORDER)).isInstanceOf(Result.Locked.class);
        assertThat(now(request).status()).isEqualTo(Status.IDENTITY_PENDING);
        assertThat(world.alarms.raised()).containsExactly("identity locked");
        world.pass(Duration.ofHours(24));
        assertThat(answer(request, ORDER)).isEqualTo(new Result.Proven());
    }

    @Test
    @DisplayName("REQ-SEC-08: an address nobody has is treated like a known one, answer by answer")
    void an_unknown_address_gives_the_same_answers() {
        PrivacyRequest known = asked(HOME);
        List<Result> toKnown = fiveWrong(known);
        PrivacyRequest unknown = asked("stranger@example.org");

        assertThat(fiveWrong(unknown)).isEqualTo(toKnown);
    }

    @Test
    @DisplayName("REQ-IDV-01: two customers with one address are asked which, and never mixed")
    void two_customers_with_one_address_are_told_apart() {
        SubjectId bram = world.customer(HOME, OTHER, AMOUNT);
        PrivacyRequest request = asked(HOME);

        assertThat(answer(request, AMOUNT)).isEqualTo(new Result.Which());
        assertThat(answer(request, ORDER, OTHER)).isEqualTo(new Result.NotProven());
        assertThat(answer(request, AMOUNT, OTHER)).isEqualTo(new Result.Proven());

        assertThat(now(request).subject()).contains(bram);
    }

    @Test
    void somebody_erased_meanwhile_proves_nothing() {
        PrivacyRequest request = asked(HOME);
        world.persons.put(anna, Persons.Standing.ERASED);

        assertThat(answer(request, ORDER)).isEqualTo(new Result.NotProven());
        assertThat(now(request).subject()).isEmpty();
    }

    @Test
    void a_recent_log_in_of_a_customer_with_that_address_is_enough() {
        PrivacyRequest request = asked(HOME);
        SubjectId bram = world.customer("bram@example.org");

        assertThat(prove.byLogin(request.id(), bram)).isEqualTo(new Result.Over());
        assertThat(prove.byLogin(request.id(), anna)).isEqualTo(new Result.Proven());
    }

    private List<Result> fiveWrong(PrivacyRequest request) {
        List<Result> results = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            results.add(answer(request, OTHER));
        }
        return results;
    }

    private Result answer(PrivacyRequest request, Fact... facts) {
        return prove.byLink(answerOf(request, null, facts));
    }

    private Answer answerOf(PrivacyRequest request, @Nullable SubjectId caller, Fact... facts) {
        return new Answer(request.id(), world.identityLetters.token(), List.of(facts), false, caller);
    }

    private PrivacyRequest asked(String address) {
        PrivacyRequest request = Cases.ofNobodyKnown(Cases.intakeFrom(address), ItemType.ACCESS);
        world.requests.add(request);
        IntakeDesk.acknowledgements(world).send(request);
        return request;
    }

    private PrivacyRequest now(PrivacyRequest request) {
        return world.requests.find(request.id()).orElseThrow();
    }
}
