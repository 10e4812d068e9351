package be.sentum.privacy.contracts.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import be.sentum.privacy.application.port.out.transfer.DirectTransfers;
import be.sentum.privacy.application.port.out.transfer.DirectTransfers.Lease;
import be.sentum.privacy.application.port.out.transfer.TransferTargets;
import be.sentum.privacy.domain.request.Cases;
import be.sentum.privacy.domain.request.PrivacyRequest;
import be.sentum.privacy.domain.transfer.DirectTransfer;
import be.sentum.privacy.domain.transfer.DirectTransfer.Cargo;
import be.sentum.privacy.domain.transfer.DirectTransfer.Confirmation;
import be.sentum.privacy.domain.transfer.FailureReason;
import be.sentum.privacy.domain.transfer.Receipt;
import be.sentum.privacy.domain.transfer.RetryRules;
import be.sentum.privacy.domain.transfer.TransferId;
import be.sentum.privacy.domain.transfer.target.TransferTarget;
import be.sentum.privacy.domain.transfer.target.TransferTarget.State;
import be.sentum.privacy.fakes.transfer.TransferWorld;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every {@link DirectTransfers} and {@link TransferTargets} does. */
public abstract class DirectTransfersContract {

    private static final RetryRules RULES = new RetryRules(3, Duration.ofSeconds(30));

    /** Older than what any other test leaves, so that it is claimed first. */
    private final Instant at =
            Instant.parse("2001-01-01T00:00:00Z").plusSeconds(new Random().nextInt(1_000_000_000) / 2);

    protected abstract DirectTransfers transfers();

    protected abstract TransferTargets targets();

    /** A case that is stored. */
    protected abstract PrivacyRequest request();

    protected abstract void inTransaction(Runnable step);

    @Test
    public void a_transfer_is_kept_as_it_was_at_each_step() {
        PrivacyRequest request = request();
        DirectTransfer confirmed = confirmed(request);
        inTransaction(() -> transfers().add(confirmed));
        assertStored(request, confirmed);

        DirectTransfer loaded =
                confirmed.loaded(new Cargo(7, "digest", new byte[] {1, 2})).at(3);
        inTransaction(() -> transfers().save(loaded));
        assertStored(request, loaded);

        DirectTransfer failing = loaded.failed(FailureReason.UNREACHABLE, RULES, at.plusSeconds(9));
        inTransaction(() -> transfers().save(failing));
        assertStored(request, failing);

        DirectTransfer done =
                failing.at(7).received(new Receipt("OC-1", "digest", at.plusSeconds(60)), at.plusSeconds(61));
        inTransaction(() -> transfers().save(done));
        assertStored(request, done);
    }

    @Test
    public void one_stands_until_it_has_failed() {
        PrivacyRequest request = request();
        DirectTransfer first = confirmed(request);
        inTransaction(() -> transfers().add(first));
        inTransaction(() -> {
            assertThat(transfers().standing(first.item(), "other-company")).isPresent();
            assertThat(transfers().standing(first.item(), "another")).isEmpty();
            transfers().save(first.failed(FailureReason.REDIRECTED, RULES, at));
        });
        inTransaction(() ->
                assertThat(transfers().standing(first.item(), "other-company")).isEmpty());
    }

    @Test
    public void a_lease_is_one_carriers_until_it_runs_out() {
        PrivacyRequest request = request();
        DirectTransfer transfer = confirmed(request);
        inTransaction(() -> transfers().add(transfer));
        Instant leaseEnd = at.plusSeconds(60);

        Lease first = claim(transfer.id(), at, leaseEnd).orElseThrow();
        assertThat(claim(transfer.id(), at, leaseEnd)).isEmpty();
        inTransaction(
                () -> assertThat(transfers().hold(first, at.plusSeconds(90))).isTrue());
        assertThat(claim(transfer.id(), leaseEnd, at.plusSeconds(120))).isEmpty();

        Lease second =
                claim(transfer.id(), at.plusSeconds(90), at.plusSeconds(180)).orElseThrow();
        inTransaction(() -> {
            assertThat(transfers().lock(first)).isEmpty();
            assertThat(transfers().hold(first, at.plusSeconds(999))).isFalse();
            transfers().release(first);
            assertThat(transfers().lock(second)).isPresent();
            transfers().release(second);
        });
        assertThat(claim(transfer.id(), at.plusSeconds(100), at.plusSeconds(180)))
                .isPresent();
    }

    @Test
    public void what_waits_or_has_ended_is_not_claimed() {
        PrivacyRequest request = request();
        DirectTransfer transfer = confirmed(request);
        inTransaction(() -> transfers().add(transfer));
        inTransaction(() -> transfers().save(transfer.failed(FailureReason.UNREACHABLE, RULES, at)));
        assertThat(claim(transfer.id(), at.plusSeconds(29), at.plusSeconds(60))).isEmpty();

        inTransaction(() -> transfers().save(transfer.failed(FailureReason.REDIRECTED, RULES, at)));
        assertThat(claim(transfer.id(), at.plusSeconds(99), at.plusSeconds(120)))
                .isEmpty();
    }

    @Test
    public void any_bytes_of_a_copy_are_found() {
        DirectTransfer transfer = confirmed(request());
        inTransaction(() -> transfers().add(transfer));
        byte[] bytes = new byte[700_001];
        new Random(7).nextBytes(bytes);
        inTransaction(() -> write(transfer.id(), new byte[900_000]));
        inTransaction(() -> write(transfer.id(), bytes));

        inTransaction(() -> {
            for (int from : new int[] {0, 1, 262_143, 262_144, 262_145, 524_288, 700_000}) {
                for (int length : new int[] {1, 300, 262_144, 600_000}) {
                    assertThat(transfers().cargo(transfer.id(), from, length))
                            .isEqualTo(Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + length)));
                }
            }
            assertThat(transfers().cargo(transfer.id(), 700_001, 10)).isEmpty();
            assertThat(transfers().cargo(transfer.id(), 5_000_000, 10)).isEmpty();
            transfers().dropCargo(transfer.id());
            assertThat(transfers().cargo(transfer.id(), 0, 10)).isEmpty();
        });
    }

    @Test
    public void targets_are_kept_with_who_touched_them() {
        for (State state : State.values()) {
            TransferTarget target = TransferWorld.target("https://" + state.word() + ".company.be/in", state);
            inTransaction(() -> targets().keep(target));
            inTransaction(() -> {
                assertThat(targets().find(target.code())).contains(target);
                assertThat(targets().lock(target.code())).contains(target);
                assertThat(targets().all()).contains(target);
            });
        }
        inTransaction(() -> assertThat(targets().find("nobody")).isEmpty());
    }

    private void write(TransferId id, byte[] bytes) {
        try (OutputStream out = transfers().cargo(id)) {
            out.write(bytes, 0, 10);
            for (int i = 10; i < bytes.length; i += 65_536) {
                out.write(bytes, i, Math.min(65_536, bytes.length - i));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<Lease> claim(TransferId id, Instant now, Instant until) {
        List<Lease> claimed = new ArrayList<>();
        inTransaction(() -> transfers().claim(UUID.randomUUID(), now, until).ifPresent(claimed::add));
        return claimed.stream().filter(lease -> lease.id().equals(id)).findFirst();
    }

    private void assertStored(PrivacyRequest request, DirectTransfer expected) {
        inTransaction(() -> assertThat(transfers().of(request.id()))
                .usingRecursiveFieldByFieldElementComparator()
                .containsExactly(expected));
    }

    private DirectTransfer confirmed(PrivacyRequest request) {
        return DirectTransfer.confirmed(
                new TransferId(UUID.randomUUID()),
                request.id(),
                Cases.only(request).id(),
                new Confirmation(
                        "other-company",
                        "Other Company NV",
                        "hash",
                        List.of("order_orders", "order_parcel"),
                        true,
                        at));
    }
}
