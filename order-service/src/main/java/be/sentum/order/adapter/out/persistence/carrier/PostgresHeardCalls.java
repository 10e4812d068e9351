package be.sentum.order.adapter.out.persistence.carrier;

import be.sentum.order.application.port.out.carrier.HeardCalls;
import be.sentum.order.config.CarrierConfig;
import be.sentum.order.domain.carrier.SignedCall;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import javax.sql.DataSource;

/** {@link HeardCalls} in PostgreSQL. Each new call takes a few along whose time is over. */
@Singleton
class PostgresHeardCalls implements HeardCalls {

    private static final String NOTE = """
            insert into carrier_call (carrier, call_id, digest, received_at) values (?, ?, ?, ?)
            on conflict (carrier, call_id) do nothing
            """;

    private static final String SAME = "select digest = ? from carrier_call where carrier = ? and call_id = ?";

    private static final String SINCE = "select count(*) from carrier_call where carrier = ? and received_at >= ?";

    private static final String FORGET_OLD = """
            delete from carrier_call where (carrier, call_id) in (
                select carrier, call_id from carrier_call
                 where carrier = ? and received_at < ? limit 20 for update skip locked)
            """;

    private final DataSource database;
    private final Duration remembered;

    PostgresHeardCalls(DataSource database, CarrierConfig config) {
        this.database = database;
        // A call may be dated a window ahead, and is taken until a window after that.
        this.remembered = config.webhookWindow().multipliedBy(2);
    }

    @Override
    public Verdict note(SignedCall call, Instant at) {
        try (Connection connection = database.getConnection()) {
            forgetOld(connection, call.carrier(), at.minus(remembered));
            try (PreparedStatement note = connection.prepareStatement(NOTE)) {
                note.setString(1, call.carrier());
                note.setString(2, call.id());
                note.setString(3, call.digest());
                note.setObject(4, at.atOffset(ZoneOffset.UTC));
                return note.executeUpdate() == 1 ? Verdict.NEW : known(connection, call);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("a carrier's call could not be noted", e);
        }
    }

    private static Verdict known(Connection connection, SignedCall call) throws SQLException {
        try (PreparedStatement same = connection.prepareStatement(SAME)) {
            same.setString(1, call.digest());
            same.setString(2, call.carrier());
            same.setString(3, call.id());
            try (ResultSet row = same.executeQuery()) {
                return row.next() && !row.getBoolean(1) ? Verdict.OTHER_BODY : Verdict.HEARD_BEFORE;
            }
        }
    }

    private static void forgetOld(Connection connection, String carrier, Instant before) throws SQLException {
        try (PreparedStatement forget = connection.prepareStatement(FORGET_OLD)) {
            forget.setString(1, carrier);
            forget.setObject(2, before.atOffset(ZoneOffset.UTC));
            forget.executeUpdate();
        }
    }

    @Override
    public void forget(SignedCall call) {
        try (Connection connection = database.getConnection();
                PreparedStatement forget =
                        connection.prepareStatement("delete from carrier_call where carrier = ? and call_id = ?")) {
            forget.setString(1, call.carrier());
            forget.setString(2, call.id());
            forget.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("a carrier's call could not be forgotten", e);
        }
    }

    @Override
    public int since(String carrier, Instant then) {
        try (Connection connection = database.getConnection();
                PreparedStatement count = connection.prepareStatement(SINCE)) {
            count.setString(1, carrier);
            count.setObject(2, then.atOffset(ZoneOffset.UTC));
            try (ResultSet row = count.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("a carrier's calls could not be counted", e);
        }
    }
}
