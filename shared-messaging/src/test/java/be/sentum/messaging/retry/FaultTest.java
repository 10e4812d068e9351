package be.sentum.messaging.retry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import org.apache.kafka.common.errors.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FaultTest {

    @ParameterizedTest
    @ValueSource(strings = {"08006", "40001", "40P01", "53300", "57P01"})
    void connections_deadlocks_resources_and_shutdowns_are_transient(String sqlState) {
        Fault fault = Fault.of(new IllegalStateException(new SQLException("secret", sqlState)));

        assertThat(fault.isTransient()).isTrue();
        assertThat(fault.code()).isEqualTo("SQLException:" + sqlState);
    }

    @ParameterizedTest
    @ValueSource(strings = {"23505", "42P01", "22001"})
    void a_statement_that_is_wrong_is_not_transient(String sqlState) {
        assertThat(Fault.of(new SQLException("secret", sqlState)).isTransient()).isFalse();
    }

    @Test
    void a_pool_without_a_connection_is_transient() {
        assertThat(Fault.of(new SQLException("Acquisition timeout")).isTransient())
                .isTrue();
    }

    @Test
    void input_and_output_and_kafka_are_transient() {
        assertThat(Fault.of(new IllegalStateException(new IOException())).isTransient())
                .isTrue();
        assertThat(Fault.of(new TimeoutException("no answer")).isTransient()).isTrue();
    }

    @Test
    void what_a_rolled_back_transaction_suppressed_is_found() {
        IllegalStateException rollback = new IllegalStateException("rolled back");
        rollback.addSuppressed(new SQLException("deadlock", "40P01"));

        assertThat(Fault.of(rollback).isTransient()).isTrue();
    }

    @Test
    void a_message_is_never_quoted() {
        assertThat(Fault.of(new IllegalArgumentException("anna@example.org")).toString())
                .contains("IllegalArgumentException")
                .doesNotContain("anna");
    }
}
