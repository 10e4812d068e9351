package be.sentum.consent.adapter.out.persistence;

import be.sentum.consent.application.port.out.purpose.PurposeRegister;
import be.sentum.consent.domain.purpose.Basis;
import be.sentum.consent.domain.purpose.ConsentText;
import be.sentum.consent.domain.purpose.Purpose;
import be.sentum.consent.domain.purpose.PurposeCode;
import be.sentum.consent.domain.purpose.PurposeTexts;
import be.sentum.consent.domain.purpose.TextVersionId;
import io.quarkus.runtime.Startup;
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
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** Reads the register once, at start: it changes with a migration, hence with a new start only. */
@Startup
@ApplicationScoped
class PostgresPurposeRegister implements PurposeRegister {

    private final DataSource database;
    private List<Purpose> purposes = List.of();
    private Map<PurposeCode, Purpose> byCode = Map.of();
    private Map<TextVersionId, ConsentText> texts = Map.of();

    PostgresPurposeRegister(DataSource database) {
        this.database = database;
    }

    @PostConstruct
    void load() {
        try (Connection connection = database.getConnection()) {
            texts = loadTexts(connection);
            purposes = loadPurposes(connection);
        } catch (SQLException e) {
            throw new IllegalStateException("the register of purposes cannot be read", e);
        }
        Map<PurposeCode, Purpose> index = new HashMap<>();
        purposes.forEach(p -> index.put(p.code(), p));
        byCode = Map.copyOf(index);
    }

    @Override
    public List<Purpose> all() {
        return purposes;
    }

    @Override
    public Optional<Purpose> find(PurposeCode code) {
        return Optional.ofNullable(byCode.get(code));
    }

    @Override
    public Optional<ConsentText> text(TextVersionId id) {
        return Optional.ofNullable(texts.get(id));
    }

    private List<Purpose> loadPurposes(Connection connection) throws SQLException {
        Map<String, Map<String, String>> descriptions = new HashMap<>();
        try (PreparedStatement select =
                        connection.prepareStatement("select purpose, language, description from purpose_description");
                ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                descriptions
                        .computeIfAbsent(rows.getString(1), p -> new HashMap<>())
                        .put(rows.getString(2), rows.getString(3));
            }
        }
        List<Purpose> found = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement("""
                        select code, basis, optional, direct_marketing from purpose order by code""");
                ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                String code = rows.getString(1);
                found.add(new Purpose(
                        new PurposeCode(code),
                        Basis.valueOf(rows.getString(2)),
                        rows.getBoolean(3),
                        rows.getBoolean(4),
                        descriptions.getOrDefault(code, Map.of()),
                        new PurposeTexts(texts.values().stream()
                                .filter(t -> t.purpose().value().equals(code))
                                .toList())));
            }
        }
        return List.copyOf(found);
    }

    private static Map<TextVersionId, ConsentText> loadTexts(Connection connection) throws SQLException {
        Map<TextVersionId, ConsentText> found = new HashMap<>();
        try (PreparedStatement select = connection.prepareStatement(
                        "select id, purpose, major, minor, language, text, sha256, controllers, valid_from from consent_text");
                ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                TextVersionId id = new TextVersionId(rows.getObject(1, UUID.class));
                found.put(
                        id,
                        new ConsentText(
                                id,
                                new PurposeCode(rows.getString(2)),
                                rows.getInt(3),
                                rows.getInt(4),
                                rows.getString(5),
                                rows.getString(6),
                                rows.getString(7),
                                List.of((String[]) rows.getArray(8).getArray()),
                                rows.getObject(9, LocalDate.class)));
            }
        }
        return Map.copyOf(found);
    }
}
