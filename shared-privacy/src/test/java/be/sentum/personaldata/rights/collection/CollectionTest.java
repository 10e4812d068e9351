package be.sentum.personaldata.rights.collection;

import static org.assertj.core.api.Assertions.assertThat;

import be.sentum.events.privacy.CollectRequested;
import be.sentum.events.privacy.CollectionCompleted;
import be.sentum.events.privacy.FragmentSealed;
import be.sentum.personaldata.library.Library;
import be.sentum.personaldata.library.Rows;
import be.sentum.personaldata.testing.Canaries;
import be.sentum.personaldata.testing.CollectedData;
import be.sentum.testing.KafkaProbe;
import be.sentum.testing.WithSentumServers;
import com.google.crypto.tink.KeysetHandle;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithSentumServers
class CollectionTest {

    @Inject
    Library library;

    @Inject
    Rows rows;

    private final KafkaProbe kafka = KafkaProbe.shared();
    private final UUID subject = UUID.randomUUID();
    private final UUID request = UUID.randomUUID();

    @Test
    void many_rows_come_as_numbered_fragments_below_the_limit() throws Exception {
        for (int i = 0; i < 40; i++) {
            library.lend(subject, new Canaries(), LocalDate.of(2036, 12, 31));
        }
        KeysetHandle key = FragmentSeal.newKey();

        kafka.send(new CollectRequested(request, subject, "access", FragmentSeal.publicKey(key)));

        CollectionCompleted completed = kafka.await(
                CollectionCompleted.class, answer -> answer.requestId().equals(request));
        List<FragmentSealed> sealed = kafka.all(FragmentSealed.class).stream()
                .filter(fragment -> fragment.requestId().equals(request))
                .toList();
        assertThat(completed.rows()).isEqualTo(40 + 40 + 1 + 1 + 1);
        assertThat(completed.fragments()).isGreaterThan(5);
        assertThat(sealed)
                .extracting(FragmentSealed::number)
                .startsWith(1, 2, 3)
                .hasSize(completed.fragments())
                .isSorted();
        for (FragmentSealed fragment : sealed) {
            byte[] plain = FragmentSeal.opening(request, key)
                    .open("library", fragment.number(), Base64.getDecoder().decode(fragment.sealed()));
            assertThat(plain.length).isLessThanOrEqualTo(2048);
            assertThat(new String(plain, StandardCharsets.UTF_8))
                    .startsWith("\u001e{\"service\":\"library\",\"table\":\"");
        }
    }

    @Test
    void an_export_larger_than_one_portion_of_the_outbox_arrives_whole() throws Exception {
        rows.run(
                "insert into loan select gen_random_uuid(), ?, repeat('x', 20000), null, null, 1, current_date"
                        + " from generate_series(1, 400)",
                subject);

        CollectedData collected = CollectedData.of(kafka, "library", subject, "access");

        assertThat(collected.completed().rows()).isEqualTo(400);
        assertThat(collected.fragments()).hasSize(400);
        assertThat(collected.sha256()).isEqualTo(collected.completed().sha256());
    }

    @Test
    void somebody_unknown_gets_no_data_said_in_so_many_words() throws Exception {
        kafka.send(new CollectRequested(request, subject, "access", FragmentSeal.publicKey(FragmentSeal.newKey())));

        CollectionCompleted completed = kafka.await(
                CollectionCompleted.class, answer -> answer.requestId().equals(request));
        assertThat(completed.status()).isEqualTo("no_data");
        assertThat(completed.fragments()).isZero();
    }
}
