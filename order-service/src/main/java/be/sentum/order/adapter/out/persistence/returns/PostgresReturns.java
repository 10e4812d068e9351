package be.sentum.order.adapter.out.persistence.returns;

import be.sentum.messaging.Ids;
import be.sentum.order.application.port.out.returns.Returns;
import be.sentum.order.domain.OrderId;
import be.sentum.order.domain.catalogue.Sku;
import be.sentum.order.domain.delivery.ParcelLine;
import be.sentum.order.domain.returns.Return;
import be.sentum.order.domain.returns.ReturnId;
import be.sentum.order.domain.returns.ReturnReason;
import be.sentum.personaldata.inventory.RetentionRule;
import be.sentum.personaldata.retention.RetentionSchedule;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** {@link Returns} in PostgreSQL; the goods are one text of lines {@code SKU×quantity}, read by people too. */
@Singleton
class PostgresReturns implements Returns {

    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");
    private static final String TIMES = "×";

    private static final String ADD = """
            insert into order_return (id, order_id, reason, goods, returned_at, retained_until)
            values (?, ?, ?, ?, ?, ?)""";

    private static final String OF_ORDER = "select * from order_return where order_id = ? order by returned_at, id";

    private final DataSource database;
    private final RetentionSchedule schedule;
    private final Ids ids;

    PostgresReturns(DataSource database, RetentionSchedule schedule, Ids ids) {
        this.database = database;
        this.schedule = schedule;
        this.ids = ids;
    }

    @Override
    public ReturnId nextId() {
        return new ReturnId(ids.next());
    }

    @Override
    public void add(Return taken) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(ADD)) {
            insert.setObject(1, taken.id().value());
            insert.setObject(2, taken.order().value());
            insert.setString(3, taken.reason().name());
            insert.setString(
                    4,
                    taken.lines().stream()
                            .map(line -> line.sku().code() + TIMES + line.quantity())
                            .collect(Collectors.joining("\n")));
            insert.setObject(5, taken.at().atOffset(ZoneOffset.UTC));
            insert.setObject(6, schedule.lastDay(RetentionRule.RET_07, LocalDate.ofInstant(taken.at(), BRUSSELS)));
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("a return could not be kept", e);
        }
    }

    @Override
    public List<Return> of(OrderId order) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(OF_ORDER)) {
            query.setObject(1, order.value());
            try (ResultSet row = query.executeQuery()) {
                List<Return> found = new ArrayList<>();
                while (row.next()) {
                    found.add(new Return(
                            new ReturnId(row.getObject("id", UUID.class)),
                            order,
                            row.getString("goods")
                                    .lines()
                                    .map(PostgresReturns::line)
                                    .toList(),
                            ReturnReason.valueOf(row.getString("reason")),
                            row.getObject("returned_at", OffsetDateTime.class).toInstant()));
                }
                return found;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("returns could not be read", e);
        }
    }

    private static ParcelLine line(String text) {
        int times = text.lastIndexOf(TIMES);
        return new ParcelLine(new Sku(text.substring(0, times)), Integer.parseInt(text.substring(times + 1)));
    }
}
