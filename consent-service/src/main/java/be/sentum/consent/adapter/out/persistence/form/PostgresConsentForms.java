package be.sentum.consent.adapter.out.persistence.form;

import be.sentum.consent.application.port.out.purpose.ConsentForms;
import be.sentum.consent.domain.form.ConsentForm;
import be.sentum.consent.domain.purpose.PurposeCode;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import javax.sql.DataSource;

@ApplicationScoped
class PostgresConsentForms implements ConsentForms {

    private static final String KEEP = """
            insert into consent_form (id, toggles, accept_all, refuse_all) values (?, ?, ?, ?)
            on conflict (id) do update set toggles = excluded.toggles, accept_all = excluded.accept_all,
                                           refuse_all = excluded.refuse_all""";

    private final DataSource database;

    PostgresConsentForms(DataSource database) {
        this.database = database;
    }

    @Override
    public Optional<ConsentForm> find(String id) {
        try (Connection connection = database.getConnection();
                var query = connection.prepareStatement(
                        "select toggles, accept_all, refuse_all from consent_form where id = ?")) {
            query.setString(1, id);
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? Optional.of(form(id, row)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("a form could not be read", e);
        }
    }

    @Override
    public void keep(ConsentForm form) {
        try (Connection connection = database.getConnection();
                var insert = connection.prepareStatement(KEEP)) {
            insert.setString(1, form.id());
            insert.setArray(
                    2,
                    connection.createArrayOf(
                            "text",
                            form.toggles().stream().map(PurposeCode::value).toArray()));
            insert.setBoolean(3, form.acceptAll());
            insert.setBoolean(4, form.refuseAll());
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("a form could not be kept", e);
        }
    }

    private static ConsentForm form(String id, ResultSet row) throws SQLException {
        return new ConsentForm(
                id,
                Arrays.stream((String[]) row.getArray(1).getArray())
                        .map(PurposeCode::new)
                        .toList(),
                row.getBoolean(2),
                row.getBoolean(3));
    }
}
