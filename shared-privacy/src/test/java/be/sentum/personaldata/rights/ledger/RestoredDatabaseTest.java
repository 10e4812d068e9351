package be.sentum.personaldata.rights.ledger;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import be.sentum.events.privacy.erasure.SubjectErased;
import be.sentum.personaldata.library.Rows;
import be.sentum.personaldata.subject.Standing;
import be.sentum.personaldata.subject.Subjects;
import be.sentum.testing.KafkaProbe;
import be.sentum.testing.WithSentumServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URL;
import java.time.Instant;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithSentumServers
@QuarkusTestResource(value = RestoredBackup.class, restrictToAnnotatedClass = true)
class RestoredDatabaseTest {

    @Inject
    Rows rows;

    @Inject
    Subjects subjects;

    @SuppressWarnings("NullAway.Init") // by the test framework
    @TestHTTPResource(value = "/health/ready", management = true)
    URL readiness;

    private final KafkaProbe kafka = KafkaProbe.shared();

    @Test
    @DisplayName("REQ-ERA-07: a restored database erases again by itself before it is ready")
    void a_restored_database_erases_again_before_it_is_ready() throws Exception {
        Awaitility.await().untilAsserted(() -> given().get(readiness).then().statusCode(200));

        assertThat(rows.count("member", "subject_id", RestoredBackup.ERASED_SINCE))
                .isZero();
        assertThat(subjects.standing(RestoredBackup.ERASED_SINCE)).isEqualTo(new Standing.Erased());
        assertThat(subjects.standing(RestoredBackup.ERASED_BEFORE)).isEqualTo(new Standing.Erased());
        assertThat(subjects.standing(RestoredBackup.STAYS)).isEqualTo(new Standing.Good());
        assertThat(rows.count("member", "subject_id", RestoredBackup.STAYS)).isOne();
    }

    @Test
    @DisplayName("REQ-RES-03: a restored database knows before it is ready what was restricted and lifted since")
    void a_restored_database_learns_restrictions_again_before_it_is_ready() {
        Awaitility.await().untilAsserted(() -> given().get(readiness).then().statusCode(200));

        assertThat(subjects.standing(RestoredBackup.RESTRICTED_SINCE))
                .isInstanceOfSatisfying(
                        Standing.Restricted.class,
                        restricted -> assertThat(restricted.covers("P06")).isTrue());
        assertThat(subjects.standing(RestoredBackup.LIFTED_SINCE)).isEqualTo(new Standing.Good());
    }

    @Test
    void an_entry_that_comes_while_it_runs_takes_effect_too() {
        UUID late = UUID.randomUUID();
        subjects.know(late, "login of " + late);

        kafka.send(new SubjectErased(late, UUID.randomUUID(), Instant.now()));

        Awaitility.await()
                .untilAsserted(() -> assertThat(subjects.standing(late)).isEqualTo(new Standing.Erased()));
        assertThat(subjects.ofLogin("login of " + late)).isEmpty();
    }
}
