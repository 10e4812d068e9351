package be.sentum.consent.adapter.out.events;

import static org.assertj.core.api.Assertions.assertThat;

import be.sentum.consent.application.port.in.purpose.AnnouncePurposes;
import be.sentum.events.consent.PurposeRegistered;
import be.sentum.testing.KafkaProbe;
import be.sentum.testing.WithSentumServers;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithSentumServers
class PurposeAnnouncementTest {

    @Inject
    AnnouncePurposes announce;

    @Inject
    DataSource database;

    private final KafkaProbe kafka = KafkaProbe.shared();

    @Test
    @DisplayName("REQ-LB-01: each purpose is announced at start with its basis, texts, interest and retention")
    void every_purpose_is_announced_at_start() {
        PurposeRegistered solvency =
                kafka.await(PurposeRegistered.class, e -> e.code().equals("P06"));

        assertThat(solvency.basis()).isEqualTo("legitimate_interest");
        assertThat(solvency.retention()).isEqualTo("RET-09");
        assertThat(solvency.texts()).extracting("language").containsExactly("de", "en", "fr", "nl");
        assertThat(solvency.texts())
                .allSatisfy(text -> assertThat(text.interest()).isNotBlank());
        kafka.await(PurposeRegistered.class, e -> e.code().equals("P17"));
    }

    @Test
    void only_what_changed_is_announced_again() throws SQLException {
        kafka.await(PurposeRegistered.class, e -> e.code().equals("P01"));
        try (var connection = database.getConnection();
                var forget = connection.prepareStatement(
                        "update announced_purpose set digest = 'other' where code = 'P01'")) {
            forget.executeUpdate();
        }
        long before = announced("P02");

        announce.handle();
        kafka.await(PurposeRegistered.class, e -> announced("P01") >= 2);

        assertThat(announced("P02")).isEqualTo(before);
    }

    private long announced(String code) {
        return kafka.all(PurposeRegistered.class).stream()
                .filter(e -> e.code().equals(code))
                .count();
    }
}
