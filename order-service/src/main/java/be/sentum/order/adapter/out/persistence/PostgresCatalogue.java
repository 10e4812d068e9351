package be.sentum.order.adapter.out.persistence;

import be.sentum.order.application.port.out.Catalogue;
import be.sentum.order.domain.catalogue.Product;
import be.sentum.order.domain.catalogue.Sku;
import be.sentum.order.domain.money.Money;
import be.sentum.order.domain.money.VatRate;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
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

    private static final String PUT = """
            insert into product (name, unit_price, vat_rate, available, sku, version) values (?, ?, ?, ?, ?, 1)
            on conflict (sku) do update set name = excluded.name, unit_price = excluded.unit_price,
                vat_rate = excluded.vat_rate, available = excluded.available, version = product.version + 1
            returning *
            """;

    private static final String REPLACE = """
            update product set name = ?, unit_price = ?, vat_rate = ?, available = ?, version = version + 1
            where sku = ? and version = ?
            returning *
            """;

    private final DataSource database;

    PostgresCatalogue(DataSource database) {
        this.database = database;
    }

    @Override
    public Product put(Product product) {
        return query(PUT, statement -> bind(statement, product)).getFirst();
    }

    @Override
    public Optional<Product> replace(Product product, long version) {
        return query(REPLACE, statement -> {
                    bind(statement, product);
                    statement.setLong(6, version);
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
        query("select * from product where sku = any (?)", statement -> statement.setObject(1, codes))
                .forEach(product -> found.put(product.sku(), product));
        return found;
    }

    @Override
    public List<Product> list(@Nullable Sku after, int limit) {
        return query("select * from product where sku > ? order by sku limit ?", statement -> {
            statement.setString(1, after == null ? "" : after.code());
            statement.setInt(2, limit);
        });
    }

    private static void bind(PreparedStatement statement, Product product) throws SQLException {
        statement.setString(1, product.name());
        statement.setBigDecimal(2, product.unitPrice().amount());
        statement.setString(3, product.vatRate().code());
        statement.setBoolean(4, product.available());
        statement.setString(5, product.sku().code());
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
        return new Product(
                new Sku(row.getString("sku")),
                row.getString("name"),
                new Money(row.getBigDecimal("unit_price")),
                VatRate.ofCode(row.getString("vat_rate")).orElseThrow(),
                row.getBoolean("available"),
                row.getLong("version"));
    }

    private interface Binding {
        void bind(PreparedStatement statement) throws SQLException;
    }
}
