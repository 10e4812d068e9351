package be.sentum.consent.adapter.out.persistence.person;

import be.sentum.consent.application.port.out.person.SuppressionList;
import be.sentum.consent.domain.decision.Medium;
import be.sentum.consent.domain.suppression.SealedAddress;
import be.sentum.consent.domain.suppression.Suppression;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

@ApplicationScoped
class PostgresSuppressionList implements SuppressionList {

    private static final String RENEW = """
            with former as (
                delete from suppression where address_hmac = any (?) returning channel, scope, since)
            insert into suppression (address_hmac, channel, scope, since)
            select ?, channel, scope, min(since) from former group by channel, scope
            on conflict (address_hmac, channel, scope)
            do update set since = least(suppression.since, excluded.since)""";

    private final DataSource database;

    PostgresSuppressionList(DataSource database) {
        this.database = database;
    }

    @Override
    public void add(Suppression suppression) {
        try (Connection connection = database.getConnection();
                var insert = connection.prepareStatement("insert into suppression (address_hmac, channel, scope, since)"
                        + " values (?, ?, ?, ?) on conflict do nothing")) {
            insert.setString(1, suppression.address().hmac());
            insert.setString(2, suppression.medium().code());
            insert.setString(3, suppression.scope());
            insert.setObject(4, suppression.since());
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("an address could not be suppressed", e);
        }
    }

    @Override
    public void renew(List<SealedAddress> every) {
        Object[] former = every.stream().skip(1).map(SealedAddress::hmac).toArray();
        try (Connection connection = database.getConnection();
                var renew = connection.prepareStatement(RENEW)) {
            renew.setArray(1, connection.createArrayOf("text", former));
            renew.setString(2, every.getFirst().hmac());
            renew.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("the suppression list could not be renewed", e);
        }
    }

    @Override
    public List<Suppression> about(SealedAddress address) {
        try (Connection connection = database.getConnection();
                var query = connection.prepareStatement(
                        "select channel, scope, since from suppression where address_hmac = ? order by since, scope")) {
            query.setString(1, address.hmac());
            try (var rows = query.executeQuery()) {
                List<Suppression> found = new ArrayList<>();
                while (rows.next()) {
                    found.add(new Suppression(
                            address,
                            Medium.named(rows.getString(1)).orElseThrow(),
                            rows.getString(2),
                            rows.getObject(3, LocalDate.class)));
                }
                return found;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the suppression list could not be read", e);
        }
    }
}
