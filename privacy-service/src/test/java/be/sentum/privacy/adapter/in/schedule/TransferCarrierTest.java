package be.sentum.privacy.adapter.in.schedule;

import static be.sentum.privacy.fakes.transfer.TransferWorld.COMPANY;
import static org.assertj.core.api.Assertions.assertThat;

import be.sentum.privacy.adapter.out.courier.Couriers;
import be.sentum.privacy.application.port.in.transfer.CarryTransfer;
import be.sentum.privacy.application.port.in.transfer.CarryTransfer.Consignment;
import be.sentum.privacy.application.port.in.transfer.ConfirmTransfer;
import be.sentum.privacy.application.port.in.transfer.ConfirmTransfer.Choice;
import be.sentum.privacy.application.port.in.transfer.ConfirmTransfer.Result;
import be.sentum.privacy.application.port.out.transfer.Courier;
import be.sentum.privacy.application.port.out.transfer.DirectTransfers.Lease;
import be.sentum.privacy.application.port.out.transfer.Receivers;
import be.sentum.privacy.application.transfer.Transfers;
import be.sentum.privacy.company.PlayedCompany;
import be.sentum.privacy.company.PlayedCompany.Behaviour;
import be.sentum.privacy.domain.audit.Actor;
import be.sentum.privacy.domain.subject.Reader;
import be.sentum.privacy.domain.transfer.DirectTransfer;
import be.sentum.privacy.domain.transfer.DirectTransfer.State;
import be.sentum.privacy.domain.transfer.FailureReason;
import be.sentum.privacy.fakes.transfer.TransferWorld;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Whole transfers, with the real courier over TLS to a company on this machine. */
class TransferCarrierTest {

    private static final String NAME = "in.company.be";
    private static final Vertx VERTX = Vertx.vertx();
    private static final PlayedCompany RECEIVER = PlayedCompany.named(NAME);
    private static final String LOCAL = NAME + ":" + RECEIVER.port();
    private static final Duration LEASE_OVER = Duration.ofMinutes(3);

    private final TransferWorld world = new TransferWorld(RECEIVER.endpoint(NAME), LOCAL);
    private final ConfirmTransfer confirm = Transfers.confirm(world);
    private final CarryTransfer carry = Transfers.carry(world);
    private final Courier courier = Couriers.toThisMachine(VERTX, RECEIVER.certificate(), LOCAL);
    private final TransferCarrier carrier = new TransferCarrier(carry, courier);
    private final byte[] bytes = new byte[TransferWorld.SIZE];

    @AfterAll
    static void stop() {
        RECEIVER.close();
        VERTX.close().toCompletionStage().toCompletableFuture().join();
    }

    @BeforeEach
    void a_confirmed_transfer() {
        RECEIVER.behave(Behaviour.good());
        new Random(7).nextBytes(bytes);
        world.givePackage(bytes);
        confirm();
    }

    @Test
    @DisplayName("REQ-POR-03: sent in chunks, receipt kept, disclosure logged, person told")
    void a_transfer_arrives() {
        round();

        assertThat(transfer().state()).isEqualTo(State.TRANSFERRED);
        assertThat(transfer().receipt()).isNotNull();
        assertThat(taken()).isEqualTo(bytes);
        assertThat(world.receivers.told()).containsExactly(transfer().id());
        assertThat(world.world.actions()).contains("transfer_confirmed", "transferred");
        assertThat(world.world.letters.of(world.request.id()))
                .anyMatch(l -> l.word().equals("transfer-done"));
        assertThat(world.transfers.cargo(transfer().id(), 0, 10)).isEmpty();
    }

    @Test
    @DisplayName("REQ-POR-03: goes on after a break where the receiver says it stopped, also in the middle of a chunk")
    void a_broken_line_is_resumed() {
        RECEIVER.behave(Behaviour.breakingAfter(450));
        round();
        assertThat(transfer().state()).isEqualTo(State.SENDING);
        assertThat(transfer().failure()).isEqualTo(FailureReason.UNREACHABLE);
        assertThat(transfer().reached()).isEqualTo(300);

        round();
        assertThat(transfer().state()).as("waits before it tries again").isEqualTo(State.SENDING);

        RECEIVER.behave(Behaviour.good());
        world.world.pass(Duration.ofSeconds(30));
        round();

        assertThat(transfer().state()).isEqualTo(State.TRANSFERRED);
        assertThat(taken()).isEqualTo(bytes);
    }

    @Test
    void a_sender_killed_between_chunks_is_followed_by_another() {
        Lease dead = carry.claim().orElseThrow();
        Consignment what = carry.load(dead).orElseThrow();
        try (Courier.Line line = courier.open(what.endpoint())) {
            line.announce(what.announcement());
            carry.disclose(dead);
            line.send(dead.id(), 0, carry.next(dead, 0).orElseThrow());
        }

        assertThat(carry.claim()).as("while its lease lasts").isEmpty();
        world.world.pass(LEASE_OVER);
        round();

        assertThat(transfer().state()).isEqualTo(State.TRANSFERRED);
        assertThat(taken()).isEqualTo(bytes);
        assertThat(world.receivers.told()).hasSize(1);
    }

    @Test
    void a_sender_that_was_thought_dead_does_no_harm() {
        Lease late = carry.claim().orElseThrow();
        carry.load(late);
        world.world.pass(LEASE_OVER);
        Lease now = carry.claim().orElseThrow();

        carry.reached(late, 900);
        carry.failed(late, FailureReason.WRONG_RECEIPT);

        assertThat(carry.next(late, 0)).isEmpty();
        assertThat(carry.load(late)).isEmpty();
        assertThat(carry.disclose(late)).isFalse();
        assertThat(transfer().reached()).isZero();
        assertThat(carry.next(now, 0)).isPresent();
    }

    @Test
    @DisplayName("REQ-POR-03: an answer outside 2xx is tried three times more, then the download is offered")
    void three_retries_and_then_it_has_failed() {
        RECEIVER.behave(Behaviour.answering(503));

        round();
        assertThat(transfer().failedTries()).isEqualTo(1);
        for (Duration pause : new Duration[] {Duration.ofSeconds(30), Duration.ofMinutes(2), Duration.ofMinutes(8)}) {
            assertThat(transfer().state()).isEqualTo(State.SENDING);
            world.world.pass(pause.minusSeconds(1));
            assertThat(carry.claim()).isEmpty();
            world.world.pass(Duration.ofSeconds(1));
            round();
        }

        assertFailed(FailureReason.ANSWERED_OTHERWISE);
        assertThat(world.receivers.told()).as("nothing left").isEmpty();
    }

    @Test
    void progress_counts_anew() {
        RECEIVER.behave(Behaviour.answering(503));
        round();
        world.world.pass(Duration.ofSeconds(30));
        RECEIVER.behave(Behaviour.breakingAfter(450));
        round();

        assertThat(transfer().failedTries()).isEqualTo(1);
        assertThat(transfer().reached()).isEqualTo(300);
    }

    @Test
    @DisplayName("REQ-POR-03: a redirect ends it at once")
    void a_redirect_ends_it() {
        RECEIVER.behave(Behaviour.redirecting("http://169.254.169.254/"));

        round();

        assertFailed(FailureReason.REDIRECTED);
    }

    @Test
    void a_slow_answer_is_a_failed_try() {
        RECEIVER.behave(Behaviour.silent());

        round();

        assertThat(transfer().failure()).isEqualTo(FailureReason.TOO_SLOW);
        assertThat(transfer().state()).isEqualTo(State.SENDING);
    }

    @Test
    void a_receipt_for_other_bytes_ends_it() {
        RECEIVER.behave(Behaviour.givingReceipt(
                "{\"reference\":\"X\",\"sha256\":\"%s\",\"receivedAt\":\"2026-11-25T09:00:00Z\"}"
                        .formatted("0".repeat(64))));

        round();

        assertFailed(FailureReason.WRONG_RECEIPT);
    }

    @Test
    void a_receiver_that_has_more_than_was_sent_makes_no_sense() {
        world.givePackage(new byte[10]);
        Lease lease = carry.claim().orElseThrow();
        Consignment what = carry.load(lease).orElseThrow();
        try (Courier.Line line = courier.open(what.endpoint())) {
            line.announce(what.announcement());
            line.send(lease.id(), 0, new byte[50]);
        }
        carry.failed(lease, FailureReason.UNREACHABLE);
        world.world.pass(Duration.ofSeconds(30));

        round();

        assertThat(transfer().failure()).isEqualTo(FailureReason.ANSWERED_OTHERWISE);
    }

    @Test
    void a_target_that_is_suspended_meanwhile_gets_no_further_chunk() {
        Lease lease = carry.claim().orElseThrow();
        carry.load(lease);
        Transfers.keep(world).suspend(COMPANY, Actor.staff("dpo", "first"));

        assertThat(carry.next(lease, 300)).isEmpty();

        assertFailed(FailureReason.STOPPED);
    }

    @Test
    @DisplayName("REQ-XFR-01: nothing leaves when nothing carries it any more")
    void a_mechanism_that_is_suspended_meanwhile_stops_it() {
        world.receivers.answerFromNowOn(Receivers.Answer.NOTHING_CARRIES_IT);

        round();

        assertFailed(FailureReason.STOPPED);
        assertThat(taken()).isEmpty();
    }

    @Test
    void a_package_that_is_gone_meanwhile_cannot_be_sent() {
        world.world.pass(Duration.ofDays(15));

        round();

        assertFailed(FailureReason.PACKAGE_GONE);
    }

    private void assertFailed(FailureReason reason) {
        assertThat(transfer().state()).isEqualTo(State.TRANSFER_FAILED);
        assertThat(transfer().failure()).isEqualTo(reason);
        assertThat(world.world.alarms.raised()).contains("transfer_failed " + COMPANY + " " + reason.word());
        assertThat(world.world.letters.of(world.request.id()))
                .anyMatch(l -> l.word().equals("transfer-failed"));
        assertThat(world.world.actions()).contains("transfer_failed");
        assertThat(carry.claim()).isEmpty();
    }

    private void round() {
        carry.claim().ifPresent(lease -> carrier.carry(lease, carry::load));
    }

    private void confirm() {
        Reader.Owner owner = new Reader.Owner(world.request.person());
        Result.Listed listed = (Result.Listed) confirm.list(owner, world.request.id(), COMPANY);
        confirm.confirm(
                owner,
                world.request.id(),
                new Choice(COMPANY, false, listed.list().hash(), false));
    }

    private DirectTransfer transfer() {
        return world.transfers.of(world.request.id()).getFirst();
    }

    private byte[] taken() {
        return RECEIVER.taken(transfer().id().value().toString());
    }
}
