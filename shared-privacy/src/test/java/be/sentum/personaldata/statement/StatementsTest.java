package be.sentum.personaldata.statement;

import static org.assertj.core.api.Assertions.assertThat;

import be.sentum.events.privacy.RectificationDecided;
import be.sentum.events.privacy.erasure.ErasureExecuted;
import be.sentum.events.privacy.erasure.ErasureOrdered;
import be.sentum.personaldata.library.Rows;
import be.sentum.testing.KafkaProbe;
import be.sentum.testing.WithSentumServers;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithSentumServers
@DisplayName("REQ-REC-02")
class StatementsTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:15:30Z");
    private static final Set<String> MEMBERS = Set.of("member");

    @Inject
    Statements statements;

    @Inject
    Rows rows;

    private final KafkaProbe kafka = KafkaProbe.shared();
    private final UUID anna = UUID.randomUUID();
    private final UUID request = UUID.randomUUID();

    @Test
    void a_statement_stands_beside_what_is_held_here_and_nothing_else() {
        decided("statement_added", "E_mail", "loan.title", "somethingElse");

        awaitBeside(MEMBERS, new Statement(request, "member", "E_mail", NOW));
        assertThat(statements.beside(anna, Set.of("loan")))
                .containsExactly(new Statement(request, "loan", "loan.title", NOW));
        assertThat(statements.beside(UUID.randomUUID(), MEMBERS)).isEmpty();
    }

    @Test
    void what_is_corrected_after_all_is_contested_no_more() {
        decided("statement_added", "name");
        awaitBeside(MEMBERS, new Statement(request, "member", "name", NOW));

        decided("corrected", "name");

        awaitBeside(MEMBERS);
    }

    @Test
    void it_goes_with_the_person_and_does_not_come_back() throws Exception {
        decided("statement_added", "name");
        awaitBeside(MEMBERS, new Statement(request, "member", "name", NOW));
        UUID erasure = UUID.randomUUID();
        kafka.send(new ErasureOrdered(erasure, anna));
        kafka.await(ErasureExecuted.class, receipt -> receipt.requestId().equals(erasure));

        assertThat(rows.count("subject_statement", "subject_id", anna)).isZero();
        decided("statement_added", "name");
        kafka.send(new ErasureOrdered(UUID.randomUUID(), anna));
        Awaitility.await()
                .until(() -> kafka.all(ErasureExecuted.class).stream()
                                .filter(receipt -> receipt.subjectId().equals(anna))
                                .count()
                        == 2);
        assertThat(rows.count("subject_statement", "subject_id", anna)).isZero();
    }

    private void decided(String result, String... fields) {
        kafka.send(new RectificationDecided(request, anna, result, List.of(fields), NOW));
    }

    private void awaitBeside(Set<String> tables, Statement... expected) {
        Awaitility.await()
                .untilAsserted(() -> assertThat(statements.beside(anna, tables)).containsExactly(expected));
    }
}
