package be.sentum.order.adapter.out.persistence;

import be.sentum.order.application.port.out.Catalogue;
import be.sentum.order.domain.catalogue.Product;
import be.sentum.order.domain.catalogue.Sku;
import be.sentum.order.domain.money.Money;
import be.sentum.order.domain.money.VatRate;
import be.sentum.order.domain.vat.VatClass;
import be.sentum.personaldata.retention.Today;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** {@link Catalogue} in PostgreSQL, always read afresh: a price is the one that counts at this moment. */
@Singleton
class PostgresCatalogue implements Catalogue {

    /** The rate that holds for the class of a product p today, if one does. */
    private static final String WITH_RATE = """
            left join vat_rate v on v.vat_class = p.vat_class and v.valid_from <= ?
                                and (v.valid_to is null or v.valid_to >= ?)
            """;

    private static final String PUT = """
            with p as (
                insert into product (name, unit_price, vat_class, available, sku, version) values (?, ?, ?, ?, ?, 1)
                on conflict (sku) do update set name = excluded.name, unit_price = excluded.unit_price,
                    vat_class = excluded.vat_class, available = excluded.available, version = product.version + 1
                returning *)
            select p.*, v.percent from p
            """ + WITH_RATE;

    private static final String REPLACE = """
            with p as (
                update product set name = ?, unit_price = ?, vat_class = ?, available = ?, version = version + 1
                where sku = ? and version = ?
                returning *)
            select p.*, v.percent from p
            """ + WITH_RATE;

    private static final String FIND = "select p.*, v.percent from product p " + WITH_RATE + "where p.sku = any (?)";

    private static final String LIST =
            "select p.*, v.percent from product p " + WITH_RATE + "where p.sku > ? order by p.sku limit ?";

    private final DataSource database;
    private final Today today;

    PostgresCatalogue(DataSource database, Today today) {
        this.database = database;
        this.today = today;
    }

    @Override
    public Product put(Product product) {
        return query(PUT, statement -> day(statement, bind(statement, product))).getFirst();
    }

    @Override
    public Optional<Product> replace(Product product, long version) {
        return query(REPLACE, statement -> {
                    int next = bind(statement, product);
                    statement.setLong(next, version);
                    day(statement, next + 1);
                })
                .stream()
                .findFirst();
    }

    @Override
    public Optional<Product> find(Sku sku) {
        return Optional.ofNullable(find(List.of(sku)).get(sku));
    }

    @Override
    public Map<Sku, Product> find(Collection<Sku> skus) {
        String[] codes = skus.stream().map(Sku::code).toArray(String[]::new);
        Map<Sku, Product> found = new HashMap<>();
        query(FIND, statement -> statement.setObject(day(statement, 1), codes))
                .forEach(product -> found.put(product.sku(), product));
        return found;
    }

    @Override
    public List<Product> list(@Nullable Sku after, int limit) {
        return query(LIST, statement -> {
            int next = day(statement, 1);
            statement.setString(next, after == null ? "" : after.code());
            statement.setInt(next + 1, limit);
        });
    }

    /** Sets the parameters of {@link #WITH_RATE}; answers the index of the next one. */
    private int day(PreparedStatement statement, int from) throws SQLException {
        LocalDate day = today.date();
        statement.setObject(from, day);
        statement.setObject(from + 1, day);
        return from + 2;
    }

    private static int bind(PreparedStatement statement, Product product) throws SQLException {
        statement.setString(1, product.name());
        statement.setBigDecimal(2, product.unitPrice().amount());
        statement.setString(3, product.vatClass().code());
        statement.setBoolean(4, product.available());
        statement.setString(5, product.sku().code());
        return 6;
    }

    private List<Product> query(String sql, Binding binding) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            binding.bind(statement);
            try (ResultSet rows = statement.executeQuery()) {
                List<Product> products = new ArrayList<>();
                while (rows.next()) {
                    products.add(product(rows));
                }
                return products;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the catalogue could not be read or written", e);
        }
    }

    private static Product product(ResultSet row) throws SQLException {
        Integer percent = row.getObject("percent", Integer.class);
        return new Product(
                new Sku(row.getString("sku")),
                row.getString("name"),
                new Money(row.getBigDecimal("unit_price")),
                new VatClass(row.getString("vat_class")),
                percent == null ? null : new VatRate(percent),
                row.getBoolean("available"),
                row.getLong("version"));
    }

    private interface Binding {
        void bind(PreparedStatement statement) throws SQLException;
    }
}
