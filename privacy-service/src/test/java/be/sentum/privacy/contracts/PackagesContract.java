package be.sentum.privacy.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import be.sentum.privacy.application.port.out.collection.Fragments;
import be.sentum.privacy.application.port.out.collection.Fragments.Whole;
import be.sentum.privacy.application.port.out.collection.PackageLinks;
import be.sentum.privacy.application.port.out.collection.PackageLinks.Link;
import be.sentum.privacy.application.port.out.collection.Packages;
import be.sentum.privacy.application.port.out.collection.Packages.StoredPackage;
import be.sentum.privacy.domain.request.ItemId;
import be.sentum.privacy.domain.request.answer.ServiceName;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What every {@link Packages} and {@link Fragments} does. */
public abstract class PackagesContract {

    private static final ServiceName ORDER = new ServiceName("order");
    private static final Instant NOW = Instant.parse("2026-11-25T09:00:00Z");

    protected abstract Packages packages();

    protected abstract Fragments fragments();

    protected abstract PackageLinks links();

    /** An item that exists. */
    protected abstract ItemId item();

    protected abstract void inTransaction(Runnable step);

    @Test
    public void large_packages_are_read_as_they_were_written() throws IOException {
        ItemId item = item();
        byte[] bytes = new byte[700_001];
        new Random(7).nextBytes(bytes);

        inTransaction(() -> write(item, bytes));

        try (InputStream stored = packages().read(item)) {
            assertThat(stored.readAllBytes()).isEqualTo(bytes);
        }
        inTransaction(() -> assertThat(packages().find(item)).hasValueSatisfying(found -> {
            assertThat(found.size()).isEqualTo(bytes.length);
            assertThat(found.isDownloadable(NOW)).isTrue();
        }));
    }

    @Test
    public void an_emptied_package_leaves_its_digest_only() throws IOException {
        ItemId item = item();
        inTransaction(() -> write(item, new byte[] {1, 2, 3}));

        inTransaction(() -> {
            assertThat(packages().keptUntilBefore(LocalDate.of(2027, 1, 8), 1000))
                    .doesNotContain(item);
            assertThat(packages().keptUntilBefore(LocalDate.of(2027, 1, 9), 1000))
                    .contains(item);
            packages().empty(item);
        });

        inTransaction(() -> {
            assertThat(packages().keptUntilBefore(LocalDate.of(2027, 1, 9), 1000))
                    .doesNotContain(item);
            assertThat(packages().find(item).orElseThrow().isDownloadable(NOW)).isFalse();
            assertThat(packages().find(item).orElseThrow().sha256()).isEqualTo("digest");
        });
        assertThat(packages().read(item).readAllBytes()).isEmpty();
    }

    @Test
    public void parts_come_back_in_order_and_a_repeated_one_replaces() {
        ItemId item = item();
        inTransaction(() -> {
            fragments().keep(item, ORDER, 2, new byte[] {2});
            fragments().keep(item, ORDER, 1, new byte[] {9});
            fragments().keep(item, ORDER, 1, new byte[] {1});
            fragments().keep(item, new Whole(ORDER, false, 2, 5, "digest"));
        });

        inTransaction(() -> {
            List<Byte> read = new ArrayList<>();
            fragments().forEach(item, ORDER, 1, 2, (number, part) -> read.add(part[0]));
            assertThat(read).containsExactly((byte) 1, (byte) 2);
            assertThat(fragments().count(item, ORDER)).isEqualTo(2);
            assertThat(fragments().wholes(item)).containsExactly(new Whole(ORDER, false, 2, 5, "digest"));
            fragments().deleteAll(item);
            assertThat(fragments().count(item, ORDER)).isZero();
            assertThat(fragments().wholes(item)).isEmpty();
        });
    }

    @Test
    @DisplayName("REQ-ACC-09: a link is used up once, and unknown ones never")
    public void a_link_is_used_up_once() {
        ItemId item = item();
        String hash = UUID.randomUUID().toString();
        inTransaction(() -> links().add(new Link(hash, item, true), NOW));

        inTransaction(() -> assertThat(links().find(hash)).contains(new Link(hash, item, true)));
        inTransaction(() -> assertThat(links().use(hash, NOW)).isTrue());
        inTransaction(() -> assertThat(links().use(hash, NOW)).isFalse());
        inTransaction(() -> assertThat(links().find("other")).isEmpty());
        inTransaction(() -> assertThat(links().use("other", NOW)).isFalse());
    }

    @Test
    @DisplayName(
            "REQ-ACC-09: the first download shortens how long the bytes are kept, a later one does not lengthen it")
    public void a_download_shortens_the_time() {
        ItemId item = item();
        inTransaction(() -> write(item, new byte[] {1}));

        inTransaction(() -> packages().noteDownload(item, NOW, LocalDate.of(2026, 12, 25)));
        inTransaction(() -> packages().noteDownload(item, NOW.plusSeconds(1), LocalDate.of(2026, 12, 30)));

        inTransaction(() ->
                assertThat(packages().find(item).orElseThrow().keptUntil()).isEqualTo(LocalDate.of(2026, 12, 25)));
    }

    private void write(ItemId item, byte[] bytes) {
        try (OutputStream target = packages().write(item)) {
            target.write(bytes, 0, 10 < bytes.length ? 10 : bytes.length);
            for (int i = 10; i < bytes.length; i += 65_536) {
                target.write(bytes, i, Math.min(65_536, bytes.length - i));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        packages()
                .finish(new StoredPackage(
                        item,
                        new byte[] {4},
                        "digest",
                        bytes.length,
                        NOW,
                        NOW.plusSeconds(60),
                        LocalDate.of(2027, 1, 8)));
    }
}
