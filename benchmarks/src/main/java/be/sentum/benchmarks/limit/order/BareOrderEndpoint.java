package be.sentum.benchmarks.limit.order;

import be.sentum.benchmarks.limit.Postgres;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonObject;
import io.vertx.pgclient.PgBuilder;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.PoolOptions;
import io.vertx.sqlclient.Tuple;
import java.net.URI;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ThreadLocalRandom;

/**
 * {@code POST /orders} as somebody would write it who needs nothing else: Vert.x, the rows of an order in one statement,
 * 201. It parses the body and stores the answer and the outbox row. It asks nothing: no log-in, no product, no price, no
 * standing of the customer, no second copy of the same key.
 */
public final class BareOrderEndpoint implements AutoCloseable {

    private static final int CONNECTIONS = 16;
    private static final int SHARDS = 16;
    private static final String TEXT = "x".repeat(600);

    private static final String INSERT = """
            with header as (
                insert into orders (id, number, customer_id, status, payment, total, placed_at, version, retained_until,
                                    due_at)
                values ($1, $2, $3, 'AWAITING_PAYMENT', 'PREPAID', 72.53, now(), 1, date '2036-12-31',
                        now() + interval '14 days')
                returning id),
            lines as (
                insert into order_line (order_id, position, sku, name, quantity, unit_price, vat_rate, retained_until)
                select id, p, 'BENCH-1', 'Benchmark article', p, 9.99, '21', date '2036-12-31'
                  from header, generate_series(1, 3) p),
            entry as (
                insert into order_timeline (order_id, position, status, at, cause)
                select id, 1, 'AWAITING_PAYMENT', now(), 'PLACED' from header),
            delivery as (
                insert into order_delivery (order_id, street, house_number, postal_code, city, country)
                select id, 'Kerkstraat', '1', '1000', 'Brussel', 'BE' from header),
            answer as (
                insert into idempotency (id, body_hash, subject_id, status, headers, body, created_at)
                values (uuid_send($1), '\\x00', $3, 201, '{}', $4, now()))
            insert into outbox (shard, id, aggregatetype, aggregateid, type, payload, source, time)
            values ($5, $1, 'sentum.order.events.v1', $3::text, 'OrderPlaced', $4, 'order-service', now())""";

    private final Vertx vertx;
    private final OrderTables tables;
    private final int port;

    private BareOrderEndpoint(Vertx vertx, OrderTables tables, int port) {
        this.vertx = vertx;
        this.tables = tables;
        this.port = port;
    }

    public static BareOrderEndpoint start(Postgres postgres)
            throws SQLException, ExecutionException, InterruptedException {
        OrderTables tables = new OrderTables(postgres);
        tables.create();
        Vertx vertx = Vertx.vertx();
        Pool pool = PgBuilder.pool()
                .with(new PoolOptions().setMaxSize(CONNECTIONS))
                .connectingTo(options(postgres))
                .using(vertx)
                .build();
        HttpServer server = vertx.createHttpServer()
                .requestHandler(request -> request.body().onSuccess(body -> place(pool, request, body)))
                .listen(0)
                .toCompletionStage()
                .toCompletableFuture()
                .get();
        return new BareOrderEndpoint(vertx, tables, server.actualPort());
    }

    private static PgConnectOptions options(Postgres postgres) {
        URI server = URI.create(postgres.server().substring("jdbc:".length()));
        PgConnectOptions options = new PgConnectOptions()
                .setHost(server.getHost())
                .setPort(server.getPort())
                .setDatabase(OrderTables.DATABASE)
                .setUser(postgres.user())
                .setPassword(postgres.password())
                .setCachePreparedStatements(true);
        options.addProperty("search_path", OrderTables.SCHEMA);
        return options;
    }

    private static void place(Pool pool, HttpServerRequest request, Buffer body) {
        UUID customer = UUID.fromString(new JsonObject(body).getString("customerId"));
        UUID id = UUID.randomUUID();
        int shard = ThreadLocalRandom.current().nextInt(SHARDS);
        pool.preparedQuery(INSERT)
                .execute(Tuple.of(id, id.toString(), customer, TEXT, shard))
                .onSuccess(_ -> request.response()
                        .setStatusCode(201)
                        .putHeader("Location", "/orders/" + id)
                        .end("{\"id\":\"" + id + "\"}"))
                .onFailure(failure -> request.response().setStatusCode(500).end(failure.toString()));
    }

    public URI address() {
        return URI.create("http://localhost:" + port);
    }

    @Override
    public void close() throws SQLException, ExecutionException, InterruptedException {
        vertx.close().toCompletionStage().toCompletableFuture().get();
        tables.drop();
    }
}
