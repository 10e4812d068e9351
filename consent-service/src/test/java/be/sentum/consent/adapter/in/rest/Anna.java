package be.sentum.consent.adapter.in.rest;

import static io.restassured.RestAssured.given;

import be.sentum.events.customer.CustomerCard;
import be.sentum.testing.KafkaProbe;
import be.sentum.testing.Tokens;
import be.sentum.testing.data.Unique;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A registered customer, new for each test, and what she does over REST. */
final class Anna {

    final UUID subject = UUID.randomUUID();
    final String login = UUID.randomUUID().toString();
    final String email = "Anna." + Unique.word() + "@Example.org";
    private final String token = Tokens.shared().ofSubject(login, "anna", "customer");

    static Anna registered() {
        return registered(true);
    }

    static Anna registered(@Nullable Boolean adult) {
        Anna anna = new Anna();
        KafkaProbe.shared().send(anna.card(1, anna.email, adult));
        return anna;
    }

    CustomerCard card(long version, String address, @Nullable Boolean adult) {
        return new CustomerCard(
                subject, version, "PERSON", login, null, null, null, null, null, address, null, "nl", adult, List.of());
    }

    RequestSpecification asks() {
        return given().auth().oauth2(token);
    }

    ValidatableResponse posts(String path, String body) {
        return asks().contentType(ContentType.JSON).body(body).post(path).then();
    }

    ValidatableResponse chooses(String body) {
        return posts("/consents", body);
    }

    ValidatableResponse chooses(String purpose, String action) {
        return chooses(purpose, action, "");
    }

    /** @param more further fields, each with a comma in front */
    ValidatableResponse chooses(String purpose, String action, String more) {
        return chooses(choice(purpose, action, more));
    }

    static String choice(String purpose, String action, String more) {
        return """
                {"purpose":"%s","action":"%s","textVersionId":"%s","method":"toggle"%s}""".formatted(purpose, action, textOf(purpose), more);
    }

    /** The text that asks for one medium of a purpose. */
    static String textOf(String purpose, String medium) {
        return given().get("/purposes?lang=en")
                .then()
                .statusCode(200)
                .extract()
                .path("items.find { it.code == '%s' }.media.find { it.medium == '%s' }.textVersionId"
                        .formatted(purpose, medium));
    }

    ValidatableResponse withdraws(String purpose) {
        return asks().delete("/consents/" + purpose).then();
    }

    ValidatableResponse objects(String body) {
        return posts("/objections", body);
    }

    /** {@code decision reason}, such as {@code denied objection}. */
    String effective(String purpose) {
        var response = asks().get("/consents/effective").then().statusCode(200).extract();
        String item = "items.find { it.purpose == '" + purpose + "' }.";
        return response.<String>path(item + "decision") + " " + response.<String>path(item + "reason");
    }

    static String textOf(String purpose) {
        return given().get("/purposes?lang=en")
                .then()
                .statusCode(200)
                .extract()
                .path("items.find { it.code == '" + purpose + "' }.textVersionId");
    }
}
