package be.sentum.order.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import be.sentum.testing.WithSentumServers;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithSentumServers
class ProductsTest {

    private static final String LAMP =
            "{\"name\":\"Lamp\",\"unitPrice\":{\"amount\":\"12.3\",\"currency\":\"EUR\"},\"vatRate\":\"21\"}";

    @Test
    void anyone_reads_what_an_agent_put() {
        String sku = sku();

        put(sku, LAMP).statusCode(201).header("ETag", equalTo("\"v1\""));

        RestAssured.get("/products/{sku}", sku)
                .then()
                .statusCode(200)
                .body("name", equalTo("Lamp"))
                .body("unitPrice.amount", equalTo("12.30"))
                .body("vatRate", equalTo("21"))
                .body("available", equalTo(true));
    }

    @Test
    void putting_again_replaces_unless_another_version_was_meant() {
        String sku = sku();
        put(sku, LAMP).statusCode(201);

        put(sku, LAMP).statusCode(200).header("ETag", equalTo("\"v2\""));
        Service.as("agent", "agent")
                .header("If-Match", "\"v1\"")
                .body(LAMP)
                .put("/products/{sku}", sku)
                .then()
                .statusCode(412)
                .body("code", equalTo("version_mismatch"));
    }

    @Test
    void customers_do_not_set_prices() {
        Service.as("anna", "customer")
                .body(LAMP)
                .put("/products/{sku}", sku())
                .then()
                .statusCode(403)
                .body("code", equalTo("forbidden"));
    }

    @Test
    void a_product_nobody_put_is_not_found() {
        for (String sku : List.of(sku(), "not a code")) {
            RestAssured.get("/products/{sku}", sku).then().statusCode(404).body("code", equalTo("not_found"));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "name":" ","unitPrice":{"amount":"1","currency":"EUR"},"vatRate":"21"   | name
            "name":"x","unitPrice":{"amount":"-1","currency":"EUR"},"vatRate":"21"  | unitPrice.amount
            "name":"x","unitPrice":{"amount":"1.001","currency":"EUR"},"vatRate":"21" | unitPrice.amount
            "name":"x","unitPrice":{"amount":"1","currency":"USD"},"vatRate":"21"   | unitPrice.currency
            "name":"x","unitPrice":{"amount":"1","currency":"EUR"},"vatRate":"20"   | vatRate
            "name":"x","vatRate":"21"                                               | unitPrice
            """)
    void a_product_that_makes_no_sense_is_refused(String fields, String path) {
        put(sku(), "{" + fields + "}")
                .statusCode(422)
                .body("code", equalTo("validation_failed"))
                .body("errors.path", hasItem(path));
    }

    @Test
    void the_list_leads_through_all_products() {
        String prefix = sku();
        List<String> put = List.of(prefix + "-a", prefix + "-b", prefix + "-c");
        put.forEach(sku -> put(sku, LAMP).statusCode(201));

        List<String> seen = new ArrayList<>();
        String next = null;
        do {
            var request = RestAssured.given().queryParam("limit", 2);
            JsonPath page = (next == null ? request : request.queryParam("cursor", next))
                    .get("/products")
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            seen.addAll(page.getList("items.sku"));
            next = page.getString("next");
        } while (next != null);

        assertThat(seen).doesNotHaveDuplicates().containsSubsequence(put);
    }

    private static String sku() {
        return "P-" + UUID.randomUUID();
    }

    private static ValidatableResponse put(String sku, String body) {
        return Service.as("agent", "agent")
                .body(body)
                .put("/products/{sku}", sku)
                .then();
    }
}
