package be.sentum.consent.adapter.out.persistence.purpose;

import be.sentum.consent.application.port.out.purpose.RegisteredPurposes;
import be.sentum.consent.domain.purpose.BalancingTest;
import be.sentum.consent.domain.purpose.Basis;
import be.sentum.consent.domain.purpose.ProcessingTerms;
import be.sentum.consent.domain.purpose.PurposeCode;
import be.sentum.consent.domain.purpose.RegisteredPurpose;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Reads the register once: it changes with a migration, hence with a new start only. */
@ApplicationScoped
class PostgresRegisteredPurposes implements RegisteredPurposes {

    private static final String REGISTER = """
            select code, basis, optional, active, law_reference, retention, lia_id, lia_on, lia_reviewer,
                   history_months, excluded_inputs,
                   dpv_term, data_types, optional_types, recipients, retention_period
              from purpose order by code""";
    private static final String DESCRIPTIONS = "select purpose, language, description from purpose_description";
    private static final String INTERESTS = "select purpose, language, interest from purpose_interest";

    private final DataSource database;
    private List<RegisteredPurpose> register = List.of();

    PostgresRegisteredPurposes(DataSource database) {
        this.database = database;
    }

    @Override
    public List<RegisteredPurpose> all() {
        return register;
    }

    @PostConstruct
    void load() {
        register = read();
    }

    private List<RegisteredPurpose> read() {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(REGISTER);
                ResultSet rows = select.executeQuery()) {
            Map<String, Map<String, String>> descriptions = texts(connection, DESCRIPTIONS);
            Map<String, Map<String, String>> interests = texts(connection, INTERESTS);
            List<RegisteredPurpose> found = new ArrayList<>();
            while (rows.next()) {
                String code = rows.getString("code");
                found.add(purpose(
                        rows, descriptions.getOrDefault(code, Map.of()), interests.getOrDefault(code, Map.of())));
            }
            return List.copyOf(found);
        } catch (SQLException e) {
            throw new IllegalStateException("the register of purposes cannot be read", e);
        }
    }

    private static RegisteredPurpose purpose(
            ResultSet row, Map<String, String> descriptions, Map<String, String> interests) throws SQLException {
        return new RegisteredPurpose(
                new PurposeCode(row.getString("code")),
                Basis.valueOf(row.getString("basis")),
                row.getBoolean("optional"),
                row.getBoolean("active"),
                descriptions,
                interests,
                row.getString("law_reference"),
                row.getString("retention"),
                balancingTest(row),
                row.getObject("history_months", Integer.class),
                Set.copyOf(words(row, "excluded_inputs")),
                new ProcessingTerms(
                        row.getString("dpv_term"),
                        words(row, "data_types"),
                        words(row, "optional_types"),
                        words(row, "recipients"),
                        row.getString("retention_period")));
    }

    private static List<String> words(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }

    private static @Nullable BalancingTest balancingTest(ResultSet row) throws SQLException {
        String id = row.getString("lia_id");
        LocalDate on = row.getObject("lia_on", LocalDate.class);
        String reviewer = row.getString("lia_reviewer");
        return id == null || on == null || reviewer == null ? null : new BalancingTest(id, on, reviewer);
    }

    /** By purpose, then by language. */
    private static Map<String, Map<String, String>> texts(Connection connection, String sql) throws SQLException {
        Map<String, Map<String, String>> found = new HashMap<>();
        try (PreparedStatement select = connection.prepareStatement(sql);
                ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                found.computeIfAbsent(rows.getString(1), p -> new HashMap<>())
                        .put(rows.getString(2), rows.getString(3));
            }
        }
        return found;
    }
}
