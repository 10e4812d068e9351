package be.sentum.customer.account;

import static io.restassured.RestAssured.given;

import be.sentum.testing.Tokens;
import be.sentum.testing.data.Unique;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;

/** customer-service as its callers use it. */
final class Api {

    private Api() {}

    static String login() {
        return "login-" + UUID.randomUUID();
    }

    static String email() {
        return Unique.email();
    }

    static RequestSpecification customer(String login) {
        return given().auth().oauth2(Tokens.shared().of(login, "customer")).contentType("application/json");
    }

    static RequestSpecification agent() {
        return given().auth()
                .oauth2(Tokens.shared().of("agent", "agent"))
                .header("X-Purpose", "P01")
                .contentType("application/json");
    }

    static String register(RequestSpecification caller, String email) {
        return register(caller, email, "nl");
    }

    static String register(RequestSpecification caller, String email, String language) {
        return caller.body("""
                        {"kind": "PERSON", "givenName": "Anna", "familyName": "Peeters", "email": "%s",
                         "language": "%s", "adult": true, "noticeVersionShown": "2026-11"}""".formatted(email, language))
                .post("/customers")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    static Response close(String login, String id) {
        return customer(login).post("/customers/" + id + "/closure");
    }

    static Response askForLink(String login, String body) {
        return customer(login).body(body).post("/account-links");
    }

    static Response confirm(String login, String code) {
        return customer(login).body("{\"code\": \"%s\"}".formatted(code)).post("/account-links/confirmation");
    }
}
