package be.sentum.customer.adapter.in.rest;

import static io.restassured.RestAssured.given;

import be.sentum.testing.Tokens;
import be.sentum.testing.data.Unique;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;

/** customer-service as its callers use it. */
final class CustomerApi {

    private CustomerApi() {}

    /** Somebody with a log-in of one's own. */
    static RequestSpecification customer(String login) {
        return given().auth().oauth2(Tokens.shared().of(login, "customer"));
    }

    static RequestSpecification agent(String purpose) {
        return withoutPurpose().header("X-Purpose", purpose);
    }

    static RequestSpecification withoutPurpose() {
        return given().auth().oauth2(Tokens.shared().of("agent", "agent"));
    }

    static Response register(RequestSpecification caller, String body) {
        return caller.contentType("application/json").body(body).post("/customers");
    }

    static String registered(String login, String body) {
        return register(customer(login), body).then().statusCode(201).extract().path("id");
    }

    static Response patch(RequestSpecification caller, String id, String body) {
        return caller.contentType("application/merge-patch+json").body(body).patch("/customers/" + id);
    }

    static Response search(RequestSpecification caller, String body) {
        return caller.contentType("application/json").body(body).post("/customer-searches");
    }

    static String login() {
        return "login-" + UUID.randomUUID();
    }

    static String person(String familyName, String email) {
        return """
                {"kind": "PERSON", "givenName": "Anna", "familyName": "%s", "email": "%s",
                 "phone": "+32 470 12 34 56", "language": "nl", "adult": true, "noticeVersionShown": "2026-11",
                 "addresses": [{"type": "BILLING", "street": "Veldstraat", "houseNumber": "7", "box": "2a",
                                "postalCode": "9000", "city": "Gent", "country": "BE"}]}""".formatted(familyName, email);
    }

    static String anna() {
        return person("Peeters", "anna-" + Unique.email());
    }
}
