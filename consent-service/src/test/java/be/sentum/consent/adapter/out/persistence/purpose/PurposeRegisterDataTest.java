package be.sentum.consent.adapter.out.persistence.purpose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.sentum.consent.application.port.out.purpose.RegisteredPurposes;
import be.sentum.consent.domain.purpose.PurposeRules;
import be.sentum.consent.domain.purpose.RegisteredPurpose;
import be.sentum.testing.WithSentumServers;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The register as the migrations fill it. */
@QuarkusTest
@WithSentumServers
class PurposeRegisterDataTest {

    /** What was released: grows, and no line ever changes (REQ-LB-02). */
    private static final Map<String, String> RELEASED = Map.ofEntries(
            Map.entry("P01", "CONTRACT"),
            Map.entry("P02", "CONTRACT"),
            Map.entry("P03", "CONTRACT"),
            Map.entry("P04", "LEGAL_OBLIGATION"),
            Map.entry("P05", "LEGITIMATE_INTEREST"),
            Map.entry("P06", "LEGITIMATE_INTEREST"),
            Map.entry("P07", "LEGITIMATE_INTEREST"),
            Map.entry("P08", "LEGITIMATE_INTEREST"),
            Map.entry("P09", "CONSENT"),
            Map.entry("P09.push", "CONSENT"),
            Map.entry("P09.sms", "CONSENT"),
            Map.entry("P10", "CONSENT"),
            Map.entry("P11", "CONSENT"),
            Map.entry("P12", "LEGITIMATE_INTEREST"),
            Map.entry("P13", "LEGAL_OBLIGATION"),
            Map.entry("P14", "LEGITIMATE_INTEREST"),
            Map.entry("P15", "LEGITIMATE_INTEREST"),
            Map.entry("P16", "CONSENT"),
            Map.entry("P17", "LEGITIMATE_INTEREST"));

    @Inject
    RegisteredPurposes purposes;

    @Inject
    DataSource database;

    @Test
    @DisplayName("REQ-LB-01, 03, 04, 05: the register breaks no rule")
    void the_register_breaks_no_rule() {
        assertThat(PurposeRules.breaches(purposes.all())).isEmpty();
    }

    @Test
    @DisplayName("REQ-LB-02: every released purpose is still there, on the same basis")
    void no_released_purpose_changed_its_basis() {
        Map<String, String> present = purposes.all().stream()
                .collect(Collectors.toMap(p -> p.code().value(), p -> p.basis().name()));

        assertThat(present).containsExactlyInAnyOrderEntriesOf(RELEASED);
    }

    @Test
    @DisplayName("REQ-LB-04: each balancing test has an id of its own, a day and a reviewer")
    void each_balancing_test_has_its_own_id() {
        assertThat(purposes.all().stream().map(RegisteredPurpose::balancingTest).filter(java.util.Objects::nonNull))
                .hasSize(8)
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @DisplayName("REQ-LB-01 to 05: the database refuses a row that breaks a rule")
    @CsvSource(delimiter = '|', textBlock = """
            REQ-LB-01 | purpose_check   | update purpose set optional = false where code = 'P09'
            REQ-LB-01 | law_missing     | update purpose set law_reference = null where code = 'P04'
            REQ-LB-01 | null value      | update purpose set retention = null where code = 'P06'
            REQ-LB-02 | basis_swapped   | update purpose set basis = 'LEGITIMATE_INTEREST', lia_id = 'x', lia_on = now(), lia_reviewer = 'x' where code = 'P10'
            REQ-LB-02 | basis_swapped   | update purpose set code = 'P18' where code = 'P14'
            REQ-LB-02 | basis_swapped   | delete from purpose where code = 'P14'
            REQ-LB-03 | purpose_check   | insert into purpose (code, basis, optional, direct_marketing, retention, dpv_term, data_types, retention_period) values ('P06', 'CONTRACT', true, false, 'RET-09', 'x', '{}', 'x')
            REQ-LB-04 | lia_missing     | update purpose set lia_id = null where code = 'P06'
            REQ-LB-05 | endless_profile | update purpose set history_months = 25 where code = 'P07'
            REQ-LB-05 | endless_profile | update purpose set excluded_inputs = '{special_category}' where code = 'P10'
            """)
    void the_database_refuses_a_broken_row(String rule, String message, String statement) {
        assertThatThrownBy(() -> tried(statement))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining(message);
    }

    private void tried(String statement) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement sql = connection.createStatement()) {
            connection.setAutoCommit(false);
            try {
                sql.execute(statement);
            } finally {
                connection.rollback();
            }
        }
    }
}
