package be.sentum.billing.adapter.in.rest;

import static be.sentum.billing.example.Sales.line;
import static be.sentum.billing.example.Sales.onInvoice;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;

import be.sentum.billing.application.port.in.IssueInvoice;
import be.sentum.billing.domain.CustomerId;
import be.sentum.billing.domain.invoice.Invoice;
import be.sentum.testing.Tokens;
import be.sentum.testing.WithSentumServers;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithSentumServers
class InvoicesTest {

    private final Tokens tokens = Tokens.shared();
    private final String login = "invoice-" + UUID.randomUUID();

    @Inject
    KnownHere known;

    @Inject
    IssueInvoice issueInvoice;

    private CustomerId customer = new CustomerId(UUID.randomUUID());

    @BeforeEach
    void a_customer_is_known() {
        customer = known.customer(login);
    }

    @Test
    @DisplayName("REQ-INV-01: all mandatory mentions are there")
    void an_invoice_says_all_it_must() {
        Invoice invoice = issued();

        owner().get("/invoices/{id}", invoice.id().value())
                .then()
                .statusCode(200)
                .contentType(ContentType.JSON)
                .body("number", matchesPattern("\\d{4}-\\d{6}"))
                .body(
                        "orderId",
                        equalTo(invoice.document().sale().order().value().toString()))
                .body("issuedOn", equalTo(invoice.document().issuedOn().toString()))
                .body("suppliedOn", equalTo("2026-11-20"))
                .body(
                        "dueOn",
                        equalTo(invoice.document().issuedOn().plusDays(14).toString()))
                .body("seller.name", equalTo("Sentum Voorbeeld"))
                .body("seller.legalForm", equalTo("BV"))
                .body("seller.enterpriseNumber", equalTo("1000.000.120"))
                .body("seller.vatNumber", equalTo("BE1000000120"))
                .body("seller.register", equalTo("RPR Brussel"))
                .body("seller.iban", equalTo("BE80001000000177"))
                .body("seller.address.city", equalTo("Brussel"))
                .body("buyer.name", equalTo("Anna Peeters"))
                .body("buyer.address.street", equalTo("Nieuwstraat"))
                .body("lines", hasSize(2))
                .body("lines[0].quantity", equalTo(2))
                .body("lines[0].unitPrice.amount", equalTo("49.50"))
                .body("lines[0].unitPrice.currency", equalTo("EUR"))
                .body("vat[0].rate", equalTo("21"))
                .body("vat[0].taxable.amount", equalTo("99.00"))
                .body("vat[0].amount.amount", equalTo("20.79"))
                .body("vat[1].exemptionReason", equalTo("Nultarief / Taux zéro"))
                .body("total.amount", equalTo("122.79"))
                .body("reference", matchesPattern("\\+\\+\\+\\d{3}/\\d{4}/\\d{5}\\+\\+\\+"))
                .body("sha256", equalTo(invoice.sha256()));
    }

    @Test
    void an_invoice_is_found_by_its_order() {
        Invoice invoice = issued();

        owner().queryParam("orderId", invoice.document().sale().order().value())
                .get("/invoices")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].id", equalTo(invoice.id().value().toString()));
        owner().get("/invoices").then().statusCode(422).body("code", equalTo("validation_failed"));
    }

    @Test
    void somebody_elses_invoice_answers_like_an_unknown_one() {
        Invoice invoice = issued();
        String other = "other-" + UUID.randomUUID();
        known.customer(other);

        assertThat(refused(other, invoice.id().value())).isEqualTo(refused(other, UUID.randomUUID()));

        given().auth()
                .oauth2(tokens.of(other, "customer"))
                .queryParam("orderId", invoice.document().sale().order().value())
                .get("/invoices")
                .then()
                .statusCode(200)
                .body("items", empty());
        given().auth()
                .oauth2(tokens.of(other, "customer"))
                .contentType("application/merge-patch+json")
                .body("{}")
                .patch("/invoices/{id}", invoice.id().value())
                .then()
                .statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/pdf", "application/xml"})
    void documents_come_later(String type) {
        owner().accept(type)
                .get("/invoices/{id}", issued().id().value())
                .then()
                .statusCode(406)
                .body("code", equalTo("not_acceptable"))
                .body("detail", containsString("later release"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"*/*", "application/json", "application/pdf;q=0.1, application/json"})
    void json_is_what_there_is(String accepted) {
        owner().accept(accepted)
                .get("/invoices/{id}", issued().id().value())
                .then()
                .statusCode(200)
                .contentType(ContentType.JSON);
    }

    @Test
    @DisplayName("REQ-INV-05: an issued invoice is neither edited nor deleted")
    void an_invoice_never_changes() {
        UUID id = issued().id().value();

        owner().contentType("application/merge-patch+json")
                .body("{\"total\":\"0.00\"}")
                .patch("/invoices/{id}", id)
                .then()
                .statusCode(409)
                .body("code", equalTo("invoice_immutable"));
        owner().delete("/invoices/{id}", id).then().statusCode(405).body("code", equalTo("method_not_allowed"));
    }

    @Test
    @DisplayName("REQ-GEN-02: finance reads for P04, and for nothing else")
    void finance_needs_the_right_purpose() {
        Invoice invoice = issued();
        UUID id = invoice.id().value();

        finance().get("/invoices/{id}", id).then().statusCode(400).body("code", equalTo("purpose_required"));
        finance()
                .header("X-Purpose", "P05")
                .get("/invoices/{id}", id)
                .then()
                .statusCode(403)
                .body("code", equalTo("forbidden_purpose"));
        finance()
                .header("X-Purpose", "P99")
                .get("/invoices/{id}", id)
                .then()
                .statusCode(422)
                .body("code", equalTo("unknown_purpose"));
        finance().header("X-Purpose", "P04").get("/invoices/{id}", id).then().statusCode(200);
        finance()
                .header("X-Purpose", "P04")
                .queryParam("orderId", invoice.document().sale().order().value())
                .get("/invoices")
                .then()
                .statusCode(200)
                .body("items", hasSize(1));
    }

    @Test
    void other_roles_and_strangers_are_refused() {
        UUID id = issued().id().value();

        given().get("/invoices/{id}", id).then().statusCode(401);
        given().auth()
                .oauth2(tokens.unsigned(login, "customer"))
                .get("/invoices/{id}", id)
                .then()
                .statusCode(401);
        given().auth()
                .oauth2(tokens.of("agent", "agent"))
                .get("/invoices/{id}", id)
                .then()
                .statusCode(403);
    }

    private Invoice issued() {
        var sale = onInvoice(customer, line(2, "49.50", 21), line(1, "3.00", 0));
        if (issueInvoice.handle(sale) instanceof IssueInvoice.Result.Issued issued) {
            return issued.invoice();
        }
        throw new AssertionError("not issued");
    }

    private String refused(String who, UUID id) {
        return given().auth()
                .oauth2(tokens.of(who, "customer"))
                .get("/invoices/{id}", id)
                .then()
                .statusCode(404)
                .extract()
                .asString()
                .replaceAll("\"traceId\":\"[^\"]*\"", "");
    }

    private RequestSpecification owner() {
        return given().auth().oauth2(tokens.of(login, "customer"));
    }

    private RequestSpecification finance() {
        return given().auth().oauth2(tokens.of("finance", "finance"));
    }
}
