package be.sentum.privacy.application.transfer;

import static be.sentum.privacy.fakes.transfer.TransferWorld.COMPANY;
import static org.assertj.core.api.Assertions.assertThat;

import be.sentum.privacy.application.port.in.transfer.ConfirmTransfer;
import be.sentum.privacy.application.port.in.transfer.ConfirmTransfer.Choice;
import be.sentum.privacy.application.port.in.transfer.ConfirmTransfer.Result;
import be.sentum.privacy.application.port.out.transfer.Receivers;
import be.sentum.privacy.domain.request.Cases;
import be.sentum.privacy.domain.request.ItemType;
import be.sentum.privacy.domain.request.PrivacyRequest;
import be.sentum.privacy.domain.subject.Reader.Owner;
import be.sentum.privacy.domain.subject.SubjectId;
import be.sentum.privacy.domain.transfer.DirectTransfer;
import be.sentum.privacy.domain.transfer.FailureReason;
import be.sentum.privacy.domain.transfer.RetryRules;
import be.sentum.privacy.domain.transfer.TransferRejection;
import be.sentum.privacy.domain.transfer.target.TransferTarget;
import be.sentum.privacy.domain.transfer.target.TransferTarget.State;
import be.sentum.privacy.fakes.transfer.TransferWorld;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConfirmTransferTest {

    private static final String ENDPOINT = "https://in.company.be/in";

    private final TransferWorld world = new TransferWorld(ENDPOINT);
    private final ConfirmTransfer confirm = Transfers.confirm(world);
    private final Owner owner = new Owner(world.request.person());

    @Test
    @DisplayName("REQ-POR-03: the person sees what goes to whom, and confirms exactly that")
    void exactly_what_was_read_is_confirmed() {
        DirectTransfer transfer = accepted(choice(COMPANY, hash()));

        assertThat(transfer.state()).isEqualTo(DirectTransfer.State.ACCEPTED);
        assertThat(transfer.confirmed().kinds()).containsExactly("order_orders");
        assertThat(world.world.actions()).contains("transfer_confirmed");
        assertThat(confirm.of(owner, world.request.id()).orElseThrow()).containsExactly(transfer);
    }

    @Test
    @DisplayName("REQ-POR-04: data about others stay here unless confirmed")
    void data_about_others_need_a_confirmation_of_their_own() {
        assertThat(accepted(choice(COMPANY, hash())).confirmed().thirdParty()).isFalse();
    }

    @Test
    void confirming_twice_is_one_transfer() {
        DirectTransfer first = accepted(choice(COMPANY, hash()));
        DirectTransfer second = accepted(choice(COMPANY, hash()));

        assertThat(second.id()).isEqualTo(first.id());
        assertThat(world.transfers.of(world.request.id())).hasSize(1);
    }

    @Test
    void after_a_failure_the_person_may_try_again() {
        DirectTransfer first = accepted(choice(COMPANY, hash()));
        world.transfers.save(first.failed(
                FailureReason.REDIRECTED,
                new RetryRules(3, Duration.ofSeconds(1)),
                world.world.clock().instant()));

        assertThat(accepted(choice(COMPANY, hash())).id()).isNotEqualTo(first.id());
    }

    @ParameterizedTest
    @DisplayName("REQ-POR-03: an address is no target, whatever it is")
    @ValueSource(
            strings = {
                "https://in.company.be/in",
                "http://169.254.169.254/",
                "somebody",
                "",
                "OTHER-COMPANY",
                "*",
                "' or 1=1"
            })
    void what_is_not_registered_is_no_target(String target) {
        assertRefused(choice(target, hash()), new TransferRejection.TargetNotRegistered());
    }

    @ParameterizedTest
    @EnumSource(
            value = State.class,
            names = {"PROPOSED", "SUSPENDED"})
    void what_is_not_verified_is_no_target(State state) {
        String hash = hash();
        world.targets.keep(TransferWorld.target(ENDPOINT, state));

        assertRefused(choice(COMPANY, hash), new TransferRejection.TargetNotRegistered());
    }

    @Test
    void who_is_no_recipient_today_is_no_target() {
        world.receivers.answerFromNowOn(Receivers.Answer.NOT_REGISTERED);
        assertRefused(choice(COMPANY, "x"), new TransferRejection.TargetNotRegistered());

        world.receivers.answerFromNowOn(Receivers.Answer.NOTHING_CARRIES_IT);
        assertRefused(choice(COMPANY, "x"), new TransferRejection.NothingCarriesIt());
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://in.company.be/in", "https://127.0.0.1/in", "https://in.company.be:8443/in"})
    void a_target_whose_address_is_not_allowed_any_more_gets_nothing(String endpoint) {
        world.targets.keep(TransferWorld.target(endpoint, State.VERIFIED));

        assertRefused(choice(COMPANY, "x"), new TransferRejection.TargetNotAllowed());
    }

    @Test
    @DisplayName("REQ-POR-03: a list that has changed since is not confirmed")
    void an_outdated_list_is_refused() {
        String hash = hash();
        TransferTarget moved = TransferWorld.target("https://elsewhere.company.be/in", State.VERIFIED);
        world.targets.keep(moved);

        assertRefused(choice(COMPANY, hash), new TransferRejection.ListOutdated());
        assertThat(world.transfers.of(world.request.id())).isEmpty();
    }

    @Test
    void a_confirmation_names_its_list() {
        assertRefused(choice(COMPANY, null), new TransferRejection.ListNotNamed());
        assertRefused(choice(null, null), new TransferRejection.NothingChosen());
        assertRefused(new Choice(COMPANY, true, hash(), false), new TransferRejection.BothChosen());
    }

    @Test
    void a_download_is_enough_for_some() {
        assertThat(confirm.confirm(owner, world.request.id(), new Choice(null, true, null, false)))
                .isInstanceOf(Result.DownloadOnly.class);
        assertThat(world.world.actions()).contains("download_chosen");
    }

    @Test
    void somebody_elses_case_is_like_an_unknown_one() {
        Owner other = new Owner(new SubjectId(UUID.randomUUID()));

        assertThat(confirm.list(other, world.request.id(), COMPANY))
                .isEqualTo(new Result.Refused(new TransferRejection.NotFound()));
        assertThat(confirm.confirm(other, world.request.id(), choice(COMPANY, hash())))
                .isEqualTo(new Result.Refused(new TransferRejection.NotFound()));
        assertThat(confirm.confirm(other, world.request.id(), choice(null, null)))
                .isEqualTo(new Result.Refused(new TransferRejection.NotFound()));
        assertThat(confirm.of(other, world.request.id())).isEmpty();
    }

    @Test
    void a_case_of_another_right_sends_nothing() {
        PrivacyRequest access = Cases.of(world.request.person(), ItemType.ACCESS);
        world.world.requests.add(access);

        assertThat(confirm.confirm(owner, access.id(), choice(COMPANY, "x")))
                .isEqualTo(new Result.Refused(new TransferRejection.NotPortability()));
    }

    @Test
    void a_package_that_is_not_ready_or_over_is_not_sent() {
        PrivacyRequest running = Cases.of(world.request.person(), ItemType.PORTABILITY);
        world.world.requests.add(running);
        assertThat(confirm.confirm(owner, running.id(), choice(COMPANY, "x")))
                .isEqualTo(new Result.Refused(new TransferRejection.PackageNotReady()));

        String hash = hash();
        world.world.pass(Duration.ofDays(15));
        assertRefused(choice(COMPANY, hash), new TransferRejection.PackageExpired());
    }

    private String hash() {
        return ((Result.Listed) confirm.list(owner, world.request.id(), COMPANY))
                .list()
                .hash();
    }

    private static Choice choice(@Nullable String target, @Nullable String list) {
        return new Choice(target, false, list, false);
    }

    private DirectTransfer accepted(Choice choice) {
        return ((Result.Accepted) confirm.confirm(owner, world.request.id(), choice)).transfer();
    }

    private void assertRefused(Choice choice, TransferRejection reason) {
        assertThat(confirm.confirm(owner, world.request.id(), choice)).isEqualTo(new Result.Refused(reason));
    }
}
