package be.sentum.order.service;

import static io.restassured.RestAssured.given;

import be.sentum.events.customer.CustomerCard;
import be.sentum.events.customer.PostalAddress;
import be.sentum.events.privacy.RecipientRegistered;
import be.sentum.testing.KafkaProbe;
import be.sentum.testing.Tokens;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;

/** The running service as the others see it: customers, agents, carriers and the other services. */
public final class Service {

    private static final KafkaProbe KAFKA = KafkaProbe.shared();
    private static final Tokens TOKENS = Tokens.shared();

    private Service() {}

    /** A customer with a log-in of one's own, whose card is on its way. */
    public record Person(UUID id, String name) {

        public RequestSpecification calls() {
            return as(name, "customer");
        }

        public String login() {
            return Tokens.subject(name);
        }
    }

    /** A person nobody has told this service about. */
    public static Person stranger() {
        return new Person(UUID.randomUUID(), "person-" + UUID.randomUUID());
    }

    public static Person customer() {
        Person person = stranger();
        KAFKA.send(card(person, 1, "Anna", address("DELIVERY", "Gent", "9000")));
        return person;
    }

    public static CustomerCard card(Person person, long version, String givenName, PostalAddress... addresses) {
        return new CustomerCard(
                person.id(),
                version,
                "PERSON",
                person.login(),
                givenName,
                "Peeters",
                null,
                null,
                null,
                person.name() + "@example.org",
                null,
                "nl",
                true,
                List.of(addresses));
    }

    public static PostalAddress address(String type, String city, String postalCode) {
        return new PostalAddress(type, "Kerkstraat", "1", null, postalCode, city, "BE");
    }

    public static RequestSpecification agent() {
        return as("agent", "agent").header("X-Purpose", "P02");
    }

    public static RequestSpecification carrier() {
        return as("bpost-client", "carrier");
    }

    public static RequestSpecification as(String name, String... roles) {
        return given().auth().oauth2(TOKENS.of(name, roles)).contentType(ContentType.JSON);
    }

    /** A product of our catalogue: 12.35 without tax, 21 %. */
    public static String product() {
        return product("12.35", "21", true);
    }

    public static String product(String price, String rate, boolean available) {
        String sku = "SKU-" + UUID.randomUUID();
        as("agent", "agent")
                .body("""
                {"name":"Desk lamp","unitPrice":{"amount":"%s","currency":"EUR"},"vatRate":"%s","available":%s}""".formatted(price, rate, available))
                .put("/products/{sku}", sku)
                .then()
                .statusCode(201);
        return sku;
    }

    public static String line(String sku, int quantity) {
        return "{\"sku\":\"%s\",\"quantity\":%d}".formatted(sku, quantity);
    }

    public static String order(String payment, String... lines) {
        return "{\"lines\":[%s],\"payment\":\"%s\"}".formatted(String.join(",", lines), payment);
    }

    public static ValidatableResponse place(Person person, String body) {
        return place(person.calls(), body, UUID.randomUUID().toString());
    }

    public static ValidatableResponse place(RequestSpecification caller, String body, @Nullable String key) {
        RequestSpecification request = key == null ? caller : caller.header("Idempotency-Key", key);
        return request.body(body).post("/orders").then();
    }

    /** A placed order on invoice. */
    public static UUID placed(Person person) {
        return placed(person, "INVOICE");
    }

    public static UUID placed(Person person, String payment) {
        return UUID.fromString(place(person, order(payment, line(product(), 2)))
                .statusCode(201)
                .extract()
                .path("id"));
    }

    public static void awaitStatus(Person person, UUID order, String status) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> person.calls()
                        .get("/orders/{id}", order)
                        .then()
                        .body("status", org.hamcrest.Matchers.equalTo(status)));
    }

    /** Registers a carrier and waits until the service knows it. */
    public static String registeredCarrier() {
        String code = "carrier-" + UUID.randomUUID();
        KAFKA.send(new RecipientRegistered(
                code, "Carrier", "controller", List.of("P03"), "BE", LocalDate.of(2020, 1, 1), null));
        return code;
    }
}
