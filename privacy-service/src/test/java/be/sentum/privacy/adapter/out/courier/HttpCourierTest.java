package be.sentum.privacy.adapter.out.courier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.sentum.privacy.application.port.out.transfer.Courier;
import be.sentum.privacy.application.port.out.transfer.Courier.Announcement;
import be.sentum.privacy.application.port.out.transfer.Courier.Undelivered;
import be.sentum.privacy.company.PlayedCompany;
import be.sentum.privacy.company.PlayedCompany.Behaviour;
import be.sentum.privacy.domain.transfer.FailureReason;
import be.sentum.privacy.domain.transfer.TransferId;
import be.sentum.privacy.domain.transfer.target.Endpoint;
import io.vertx.core.Vertx;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HttpCourierTest {

    private static final String NAME = "in.company.be";
    private static final Vertx VERTX = Vertx.vertx();
    private static final PlayedCompany COMPANY = PlayedCompany.named(NAME);

    private final TransferId id = new TransferId(UUID.randomUUID());

    @BeforeAll
    static void nothing_was_called() {
        assertThat(COMPANY.calls()).isEmpty();
    }

    @AfterAll
    static void stop() {
        COMPANY.close();
        VERTX.close().toCompletionStage().toCompletableFuture().join();
    }

    @BeforeEach
    void the_company_behaves() {
        COMPANY.behave(Behaviour.good());
    }

    @Test
    void announces_sends_and_gets_a_receipt() {
        try (Courier.Line line = courier(NAME).open(endpoint(NAME))) {
            assertThat(line.announce(announcement())).isZero();
            assertThat(line.send(id, 0, new byte[] {1, 2, 3})).isEqualTo(3);
            assertThat(line.send(id, 3, new byte[] {4})).isEqualTo(4);
            assertThat(line.receipt(id).reference())
                    .isEqualTo("OC-" + id.value().toString().substring(0, 8));
        }
        assertThat(COMPANY.taken(id.value().toString())).containsExactly(1, 2, 3, 4);
    }

    @Test
    void an_offset_that_the_receiver_corrects_is_taken() {
        try (Courier.Line line = courier(NAME).open(endpoint(NAME))) {
            line.announce(announcement());
            line.send(id, 0, new byte[] {1, 2, 3});

            assertThat(line.send(id, 0, new byte[] {1, 2, 3})).isEqualTo(3);
        }
    }

    @Test
    @DisplayName("REQ-POR-03: the certificate has to be the name's, though the address is the same")
    void a_certificate_for_another_name_is_refused() {
        assertFailsWith(courier("other.company.be"), endpoint("other.company.be"), FailureReason.TLS_FAILED);
    }

    @Test
    @DisplayName("REQ-POR-03: a name that leads to this machine is not connected to")
    void a_private_address_is_not_connected_to() throws UnknownHostException {
        int before = COMPANY.calls().size();
        Courier courier =
                Couriers.with(VERTX, new Couriers.Rebinding(InetAddress.getLoopbackAddress()), COMPANY.certificate());

        assertFailsWith(courier, new Endpoint(NAME, 443, "/in"), FailureReason.TARGET_NOT_ALLOWED);
        assertThat(COMPANY.calls()).hasSize(before);
    }

    @Test
    @DisplayName("REQ-POR-03: a name is looked up once; what it leads to later changes nothing (DNS rebinding)")
    void the_address_that_was_judged_is_the_one_connected_to() throws UnknownHostException {
        Couriers.Rebinding names =
                new Couriers.Rebinding(InetAddress.getLoopbackAddress(), InetAddress.getByName("203.0.113.9"));
        Courier courier = Couriers.with(VERTX, names, COMPANY.certificate(), local(NAME));

        try (Courier.Line line = courier.open(endpoint(NAME))) {
            line.announce(announcement());
            line.send(id, 0, new byte[] {1});
        }

        assertThat(names.asked()).isEqualTo(1);
        assertThat(COMPANY.taken(id.value().toString())).hasSize(1);
    }

    @ParameterizedTest
    @DisplayName("REQ-POR-03: redirects are never followed")
    @ValueSource(strings = {"https://in.company.be/in/else", "http://127.0.0.1/", "/in/else", ""})
    void a_redirect_is_not_followed(String location) {
        COMPANY.behave(Behaviour.redirecting(location));
        int before = COMPANY.calls().size();

        assertFailsWith(courier(NAME), endpoint(NAME), FailureReason.REDIRECTED);
        assertThat(COMPANY.calls()).hasSize(before + 1);
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403, 404, 409, 429, 500, 503})
    void an_answer_outside_2xx_is_a_failure(int status) {
        COMPANY.behave(Behaviour.answering(status));

        assertFailsWith(courier(NAME), endpoint(NAME), FailureReason.ANSWERED_OTHERWISE);
    }

    @Test
    void an_answer_that_does_not_end_is_cut_off() {
        COMPANY.behave(Behaviour.talking());

        assertFailsWith(courier(NAME), endpoint(NAME), FailureReason.ANSWERED_OTHERWISE);
    }

    @Test
    void an_answer_that_does_not_come_is_not_awaited_for_ever() {
        COMPANY.behave(Behaviour.silent());

        assertFailsWith(courier(NAME), endpoint(NAME), FailureReason.TOO_SLOW);
    }

    @Test
    void a_receipt_that_is_none_is_a_failure() {
        COMPANY.behave(Behaviour.givingReceipt("<html>thanks</html>"));
        try (Courier.Line line = courier(NAME).open(endpoint(NAME))) {
            assertThatThrownBy(() -> line.receipt(id)).hasMessage("answered_otherwise");
        }
    }

    @Test
    void exceptions_for_one_machine_stop_a_service_that_is_not_alone() {
        assertThatThrownBy(() -> new ConfiguredGate(
                        Couriers.config(COMPANY.certificate(), "localhost:8444"), new SystemNames(), List.of("prod")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("local-targets");
        assertThatThrownBy(() -> new ConfiguredGate(
                        Couriers.config(COMPANY.certificate(), "localhost:8444"),
                        new SystemNames(),
                        List.of("local", "prod")))
                .isInstanceOf(IllegalStateException.class);
    }

    private void assertFailsWith(Courier courier, Endpoint endpoint, FailureReason reason) {
        assertThatThrownBy(() -> {
                    try (Courier.Line line = courier.open(endpoint)) {
                        line.announce(announcement());
                    }
                })
                .isInstanceOfSatisfying(
                        Undelivered.class, e -> assertThat(e.reason()).isEqualTo(reason));
    }

    private static Courier courier(String name) {
        return Couriers.toThisMachine(VERTX, COMPANY.certificate(), local(name));
    }

    private static String local(String name) {
        return name + ":" + COMPANY.port();
    }

    private static Endpoint endpoint(String name) {
        return new Endpoint(name, COMPANY.port(), "/in");
    }

    private Announcement announcement() {
        return new Announcement(id, 4, "0".repeat(64), new byte[] {7}, "key");
    }
}
