package be.sentum.privacy.application.transfer;

import static be.sentum.privacy.fakes.transfer.TransferWorld.COMPANY;
import static org.assertj.core.api.Assertions.assertThat;

import be.sentum.privacy.application.port.in.transfer.KeepTransferTargets;
import be.sentum.privacy.application.port.in.transfer.KeepTransferTargets.Proposal;
import be.sentum.privacy.application.port.in.transfer.KeepTransferTargets.Result;
import be.sentum.privacy.domain.audit.Actor;
import be.sentum.privacy.domain.transfer.target.Endpoint;
import be.sentum.privacy.domain.transfer.target.TargetRejection;
import be.sentum.privacy.domain.transfer.target.TransferTarget.Contact;
import be.sentum.privacy.domain.transfer.target.TransferTarget.State;
import be.sentum.privacy.fakes.transfer.TransferWorld;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class KeepTransferTargetsTest {

    private static final Actor FIRST = Actor.staff("dpo", "first");
    private static final Actor SECOND = Actor.staff("dpo", "second");

    private final TransferWorld world = new TransferWorld("https://old.company.be/in");
    private final KeepTransferTargets keep = Transfers.keep(world);

    @Test
    @DisplayName("REQ-POR-03: one officer enters a target, another verifies it")
    void two_officers_make_a_target() {
        assertThat(state(keep.propose(proposal(COMPANY, "in.company.be", "key"), FIRST)))
                .isEqualTo(State.PROPOSED);
        assertThat(keep.verify(COMPANY, FIRST)).isEqualTo(new Result.Refused(new TargetRejection.FourEyesRequired()));
        assertThat(state(keep.verify(COMPANY, SECOND))).isEqualTo(State.VERIFIED);
        assertThat(keep.verify(COMPANY, SECOND)).isEqualTo(new Result.Refused(new TargetRejection.AlreadyVerified()));
        assertThat(world.world.actions()).containsExactly("transfer_target_proposed", "transfer_target_verified");
    }

    @Test
    void a_change_has_to_be_verified_again_and_the_same_again_has_not() {
        keep.propose(proposal(COMPANY, "in.company.be", "key"), FIRST);
        keep.verify(COMPANY, SECOND);

        assertThat(state(keep.propose(proposal(COMPANY, "in.company.be", "key"), FIRST)))
                .isEqualTo(State.VERIFIED);
        assertThat(state(keep.propose(proposal(COMPANY, "in.company.be", "key of another"), SECOND)))
                .isEqualTo(State.PROPOSED);
        assertThat(keep.verify(COMPANY, SECOND)).isEqualTo(new Result.Refused(new TargetRejection.FourEyesRequired()));
    }

    @Test
    void a_suspended_one_is_verified_again_by_somebody_else_than_who_suspended_it() {
        assertThat(state(keep.suspend(COMPANY, SECOND))).isEqualTo(State.SUSPENDED);
        assertThat(state(keep.suspend(COMPANY, FIRST))).isEqualTo(State.SUSPENDED);

        assertThat(keep.verify(COMPANY, SECOND)).isEqualTo(new Result.Refused(new TargetRejection.FourEyesRequired()));
        assertThat(state(keep.verify(COMPANY, FIRST))).isEqualTo(State.VERIFIED);
    }

    @Test
    void who_is_no_controller_in_the_register_is_no_target() {
        assertThat(keep.propose(proposal("nobody", "in.company.be", "key"), FIRST))
                .isEqualTo(new Result.Refused(new TargetRejection.UnknownRecipient()));
        assertThat(keep.verify("nobody", FIRST)).isEqualTo(new Result.Refused(new TargetRejection.NotFound()));
        assertThat(keep.suspend("nobody", FIRST)).isEqualTo(new Result.Refused(new TargetRejection.NotFound()));
    }

    @Test
    void without_a_key_to_seal_with_there_is_no_target() {
        assertThat(keep.propose(proposal(COMPANY, "in.company.be", "-----BEGIN"), FIRST))
                .isEqualTo(new Result.Refused(new TargetRejection.UnusableKey()));
    }

    private static State state(Result result) {
        return ((Result.Done) result).target().state();
    }

    private static Proposal proposal(String code, String host, String key) {
        return new Proposal(
                code,
                "Other Company NV",
                new Endpoint(host, 443, "/in"),
                key,
                new Contact("Privacy office", "privacy@other.example"));
    }
}
