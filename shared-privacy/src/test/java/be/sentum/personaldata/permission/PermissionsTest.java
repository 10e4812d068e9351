package be.sentum.personaldata.permission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import be.sentum.events.Topic;
import be.sentum.events.consent.DecisionChanged;
import be.sentum.events.consent.DecisionsCurrent;
import be.sentum.events.consent.DefaultDecision;
import be.sentum.personaldata.library.Rows;
import be.sentum.testing.KafkaProbe;
import be.sentum.testing.WithSentumServers;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithSentumServers
class PermissionsTest {

    private static final String SOLVENCY = "P06";
    private static final String NEWSLETTER = "P09";
    private static final List<DefaultDecision> DEFAULTS = List.of(
            new DefaultDecision(SOLVENCY, "allowed", "legitimate_interest"),
            new DefaultDecision(NEWSLETTER, "denied", "never_asked"),
            new DefaultDecision(NEWSLETTER, "sms", "denied", "never_asked"),
            new DefaultDecision("P10", "denied", "never_asked"));

    @Inject
    Permissions permissions;

    @Inject
    Rows rows;

    @Inject
    InstantSource clock;

    private final KafkaProbe consent = KafkaProbe.shared();
    private final UUID anna = UUID.randomUUID();

    @BeforeEach
    void nothing_is_known_of_the_age_of_the_copy() throws Exception {
        rows.run("delete from permission_currency");
    }

    @Test
    @DisplayName("REQ-CON-05: who cannot know how old the copy is answers denied, also what was allowed")
    void without_marks_everything_is_denied() {
        decided(SOLVENCY, "allowed", "granted", 1);

        await().untilAsserted(() ->
                assertThat(rows.count("permission", "subject_id", anna)).isOne());
        assertThat(permissions.decision(anna, SOLVENCY)).isEqualTo(new Permission.Denied("permission_unknown"));
    }

    @Test
    @DisplayName("REQ-CON-05: a mark in every partition but one is not enough")
    void one_silent_partition_denies_everything() {
        for (int partition = 1; partition < Topic.CONSENT_EVENTS.partitions(); partition++) {
            mark(partition, now());
        }

        await().untilAsserted(() ->
                assertThat(rows.select("select 1 from permission_currency")).hasSize(5));
        assertThat(permissions.decision(anna, SOLVENCY)).isEqualTo(new Permission.Denied("permission_unknown"));
    }

    @Test
    @DisplayName("REQ-GEN-07: without a decision the purpose's basis decides, as consent-service states it")
    void without_a_decision_the_basis_decides() {
        marked(now());

        assertThat(permissions.decision(anna, SOLVENCY)).isEqualTo(new Permission.Allowed("legitimate_interest"));
        assertThat(permissions.decision(anna, NEWSLETTER)).isEqualTo(new Permission.Denied("never_asked"));
    }

    @Test
    @DisplayName("REQ-CON-05: a copy that is older than 60 s answers denied")
    void an_old_copy_denies() throws Exception {
        decided(NEWSLETTER, "allowed", "granted", 1);
        marked(now().minusSeconds(59));
        await().untilAsserted(() ->
                assertThat(permissions.decision(anna, NEWSLETTER)).isEqualTo(new Permission.Allowed("granted")));

        clockOfTheCopyGoesOnBy(Duration.ofSeconds(2));

        assertThat(permissions.decision(anna, NEWSLETTER)).isEqualTo(new Permission.Denied("permission_unknown"));
    }

    @Test
    @DisplayName("REQ-CON-05: a clock of consent-service that is ahead does not make the copy younger")
    void a_mark_from_the_future_counts_from_its_arrival() throws Exception {
        marked(now().plusSeconds(3600));

        assertThat(rows.select("select 1 from permission_currency where complete_until > now() + interval '1 s'"))
                .isEmpty();
    }

    @Test
    @DisplayName(
            "REQ-OBJ-01, REQ-CON-05: an objection and a withdrawal are honoured, an older decision changes nothing")
    void the_newest_decision_counts() {
        marked(now());

        decided(SOLVENCY, "denied", "objection", 3);
        decided(SOLVENCY, "allowed", "granted", 2);
        decided(NEWSLETTER, "allowed", "granted", 1);

        await().untilAsserted(() ->
                assertThat(permissions.decision(anna, NEWSLETTER)).isEqualTo(new Permission.Allowed("granted")));
        assertThat(permissions.decision(anna, SOLVENCY)).isEqualTo(new Permission.Denied("objection"));

        decided(NEWSLETTER, "denied", "withdrawn", 2);

        await().untilAsserted(() ->
                assertThat(permissions.decision(anna, NEWSLETTER)).isEqualTo(new Permission.Denied("withdrawn")));
    }

    @Test
    @DisplayName("REQ-CON-03: a consent to e-mail allows no text message, one to text messages no e-mail")
    void each_medium_is_decided_by_itself() {
        marked(now());

        decided(NEWSLETTER, "allowed", "granted", 1);

        await().untilAsserted(() ->
                assertThat(permissions.decision(anna, NEWSLETTER)).isEqualTo(new Permission.Allowed("granted")));
        assertThat(permissions.decision(anna, NEWSLETTER, "sms")).isEqualTo(new Permission.Denied("never_asked"));
        assertThat(permissions.decision(anna, NEWSLETTER, "post"))
                .isEqualTo(new Permission.Denied("permission_unknown"));

        consent.send(new DecisionChanged(anna, NEWSLETTER, "sms", "allowed", "granted", 1, now()));
        decided(NEWSLETTER, "denied", "withdrawn", 2);

        await().untilAsserted(() ->
                assertThat(permissions.decision(anna, NEWSLETTER, "sms")).isEqualTo(new Permission.Allowed("granted")));
        await().untilAsserted(() ->
                assertThat(permissions.decision(anna, NEWSLETTER)).isEqualTo(new Permission.Denied("withdrawn")));
    }

    @Test
    @DisplayName("Art. 5(1)(c): a purpose this service does not act on is neither kept nor answered")
    void a_purpose_of_others_is_not_kept() throws Exception {
        marked(now());

        decided("P10", "allowed", "granted", 1);
        decided(NEWSLETTER, "denied", "denied", 1);

        await().untilAsserted(() ->
                assertThat(permissions.decision(anna, NEWSLETTER)).isEqualTo(new Permission.Denied("denied")));
        assertThat(rows.count("permission", "subject_id", anna)).isOne();
        assertThat(permissions.decision(anna, "P10")).isEqualTo(new Permission.Denied("permission_unknown"));
    }

    @Test
    @DisplayName("REQ-ERA-07: a decision that comes after the erasure is not kept, and nothing is allowed any more")
    void an_erased_person_is_denied() throws Exception {
        marked(now());
        rows.run(
                "insert into erased_subject (subject_id, request_id, erased_at, retained_until)"
                        + " values (?, gen_random_uuid(), now(), current_date + 1)",
                anna);

        decided(SOLVENCY, "allowed", "granted", 9);
        handled();

        assertThat(permissions.decision(anna, SOLVENCY)).isEqualTo(new Permission.Denied("subject_erased"));
        assertThat(rows.count("permission", "subject_id", anna)).isZero();
    }

    private Instant now() {
        return clock.instant();
    }

    private void decided(String purpose, String decision, String reason, long version) {
        consent.send(new DecisionChanged(anna, purpose, decision, reason, version, now()));
    }

    private void mark(int partition, Instant completeUntil) {
        consent.send(new DecisionsCurrent(partition, completeUntil, DEFAULTS));
    }

    private void marked(Instant completeUntil) {
        for (int partition = 0; partition < Topic.CONSENT_EVENTS.partitions(); partition++) {
            mark(partition, completeUntil);
        }
        await().untilAsserted(() ->
                assertThat(rows.select("select 1 from permission_currency")).hasSize(6));
    }

    /** Everything sent so far was read: somebody else's decision in each partition has arrived. */
    private void handled() {
        List<UUID> others = Stream.generate(UUID::randomUUID).limit(60).toList();
        others.forEach(o -> consent.send(new DecisionChanged(o, SOLVENCY, "denied", "objection", 1, now())));
        others.forEach(o -> await().untilAsserted(() ->
                assertThat(rows.count("permission", "subject_id", o)).isOne()));
    }

    /** The same as a clock that goes on: all that was known to be complete is that much older. */
    private void clockOfTheCopyGoesOnBy(Duration by) throws Exception {
        rows.run("update permission_currency set complete_until = complete_until - make_interval(secs => ?)", (double)
                by.toSeconds());
    }
}
