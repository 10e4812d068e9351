package be.sentum.order.service;

import static be.sentum.order.service.Service.line;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import be.sentum.testing.WithSentumServers;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithSentumServers
@DisplayName("REQ-INV-04: rates are data, with dates and law")
class VatRatesTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Brussels"));

    private final String vatClass = "c-" + UUID.randomUUID().toString().substring(0, 8);

    @Inject
    DataSource database;

    @Test
    void agents_finance_and_operators_read_the_rates_and_nobody_else() {
        for (String role : new String[] {"agent", "finance", "operator"}) {
            Service.as(role, role)
                    .get("/vat-rates")
                    .then()
                    .statusCode(200)
                    .body("items.find { it.vatClass == '21' }.vatRate", equalTo("21"))
                    .body(
                            "items.find { it.vatClass == '6' }.legalReference",
                            equalTo("Art. 37 VAT Code; Royal Decree no." + " 20 of 20 July 1970, Table A"));
        }
        Service.as("anna", "customer").get("/vat-rates").then().statusCode(403);
        RestAssured.get("/vat-rates").then().statusCode(401);
    }

    @Test
    void a_class_that_changes_its_rate_ends_the_old_one_the_day_before() {
        set("finance", TODAY.minusYears(1), "6", null).statusCode(200);

        set("finance", TODAY.plusDays(10), "12", null).statusCode(200).body("validTo", nullValue());

        Service.as("finance", "finance")
                .get("/vat-rates")
                .then()
                .body(
                        "items.findAll { it.vatClass == '" + vatClass + "' }.validTo",
                        hasItem(TODAY.plusDays(9).toString()));
        product().statusCode(201).body("vatRate", equalTo("6")).body("vatClass", equalTo(vatClass));
    }

    @ParameterizedTest
    @CsvSource({
        "+999999999-01-01,",
        "-999999999-01-01,",
        "0021-01-01,",
        "3000-01-01,",
        "2999-12-31, +999999999-12-31",
        "2999-12-31, 3000-01-01"
    })
    void a_day_far_from_any_law_is_refused(LocalDate from, @Nullable LocalDate to) {
        set("finance", from, "6", to)
                .statusCode(422)
                .body("code", equalTo("validation_failed"))
                .body("errors.path", hasItem(to == null ? "validFrom" : "validTo"))
                .body("errors.code", hasItem("out_of_range"));
    }

    @Test
    void what_has_begun_stays_and_two_rates_on_a_day_are_refused() {
        set("operator", TODAY.minusYears(1), "6", null).statusCode(200);

        set("operator", TODAY.minusYears(1), "12", null).statusCode(409).body("code", equalTo("vat_rate_in_force"));
        set("operator", TODAY, "12", null).statusCode(409).body("code", equalTo("vat_rate_in_force"));
        set("operator", TODAY.minusYears(2), "12", TODAY.plusDays(1))
                .statusCode(409)
                .body("code", equalTo("vat_rate_overlaps"));
        set("agent", TODAY.plusDays(1), "12", null).statusCode(403);
        set("finance", TODAY.plusDays(1), "101", null).statusCode(422).body("errors.path", hasItem("vatRate"));
    }

    @Test
    void a_product_of_a_class_without_a_rate_today_is_neither_put_nor_ordered() throws Exception {
        set("finance", TODAY.minusYears(1), "6", null).statusCode(200);
        String sku = product().statusCode(201).extract().path("sku");
        String other = Service.product();
        endedYesterday();

        product().statusCode(422).body("code", equalTo("vat_rate_not_valid"));
        RestAssured.get("/products/{sku}", sku).then().body("vatRate", nullValue());
        Service.place(Service.customer(), Service.order("PREPAID", line(other, 1), line(sku, 1)))
                .statusCode(422)
                .body("code", equalTo("vat_rate_not_valid"))
                .body("errors[0].path", equalTo("lines[1].sku"));
    }

    @Test
    void a_placed_order_keeps_price_and_rate_whatever_comes() throws Exception {
        Service.Person anna = Service.customer();
        set("finance", TODAY.minusYears(1), "6", null).statusCode(200);
        String sku = product().statusCode(201).extract().path("sku");
        String order = Service.place(anna, Service.order("PREPAID", line(sku, 3)))
                .statusCode(201)
                .body("total.amount", equalTo("31.80"))
                .extract()
                .path("id");

        Service.as("agent", "agent")
                .body("""
                        {"name":"Dearer","unitPrice":{"amount":"99.00","currency":"EUR"},"vatRate":"21"}""")
                .put("/products/{sku}", sku)
                .then()
                .statusCode(200)
                .body("vatRate", equalTo("21"));
        endedYesterday();

        anna.calls()
                .get("/orders/{id}", order)
                .then()
                .statusCode(200)
                .body("lines[0].name", equalTo("Night"))
                .body("lines[0].unitPrice.amount", equalTo("10.00"))
                .body("lines[0].vatRate", equalTo("6"))
                .body("total.amount", equalTo("31.80"));
    }

    @Test
    void a_product_names_its_rate_or_its_class() {
        String both = "\"vatRate\":\"21\",\"vatClass\":\"21\"";
        for (String fields : new String[] {both, "\"available\":true", "\"vatClass\":\"" + vatClass + "\""}) {
            Service.as("agent", "agent")
                    .body("{\"name\":\"x\",\"unitPrice\":{\"amount\":\"1\",\"currency\":\"EUR\"}," + fields + "}")
                    .put("/products/{sku}", "P-" + UUID.randomUUID())
                    .then()
                    .statusCode(422)
                    .body("code", equalTo("validation_failed"));
        }
    }

    private ValidatableResponse product() {
        return Service.as("agent", "agent")
                .body("""
                {"name":"Night","unitPrice":{"amount":"10.00","currency":"EUR"},"vatClass":"%s"}""".formatted(vatClass))
                .put("/products/{sku}", "P-" + UUID.randomUUID())
                .then();
    }

    private ValidatableResponse set(String role, LocalDate from, String rate, @Nullable LocalDate to) {
        String end = to == null ? "" : "\"validTo\":\"" + to + "\",";
        return Service.as(role, role)
                .body("""
                {"vatRate":"%s",%s"legalReference":"Royal Decree no. 20, Table A"}""".formatted(rate, end))
                .put("/vat-rates/{vatClass}/{from}", vatClass, from.toString())
                .then();
    }

    /** As if the night between had passed: nobody can end a rate backwards. */
    private void endedYesterday() throws Exception {
        try (var connection = database.getConnection();
                var end = connection.prepareStatement("update vat_rate set valid_to = ? where vat_class = ?")) {
            end.setObject(1, TODAY.minusDays(1));
            end.setString(2, vatClass);
            end.executeUpdate();
        }
    }
}
