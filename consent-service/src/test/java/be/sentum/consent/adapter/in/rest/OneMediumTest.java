package be.sentum.consent.adapter.in.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import be.sentum.events.consent.DecisionChanged;
import be.sentum.events.consent.PurposeRegistered;
import be.sentum.testing.KafkaProbe;
import be.sentum.testing.WithSentumServers;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** E-mail, text messages and push messages are allowed one by one (REQ-CON-03). */
@QuarkusTest
@WithSentumServers
class OneMediumTest {

    private final Anna anna = Anna.registered();

    @Test
    @DisplayName("REQ-CON-03: a consent to e-mail never allows text messages")
    void a_consent_to_e_mail_never_allows_text_messages() {
        anna.chooses("P09", "granted").statusCode(201).body("medium", nullValue());

        assertThat(anna.effective("P09")).isEqualTo("allowed granted");
        assertThat(decision("sms")).isEqualTo("denied never_asked");
        assertThat(decision("push")).isEqualTo("denied never_asked");
    }

    @Test
    @DisplayName("REQ-CON-03: a consent to text messages never allows e-mail, and other services hear the difference")
    void a_consent_to_text_messages_never_allows_e_mail() {
        choosesSms("granted").statusCode(201).body("purpose", equalTo("P09")).body("medium", equalTo("sms"));

        assertThat(anna.effective("P09")).isEqualTo("denied never_asked");
        assertThat(decision("sms")).isEqualTo("allowed granted");
        DecisionChanged told = KafkaProbe.shared()
                .await(DecisionChanged.class, e -> e.subjectId().equals(anna.subject));
        assertThat(told.purpose()).isEqualTo("P09");
        assertThat(told.medium()).isEqualTo("sms");
    }

    @Test
    @DisplayName("REQ-CON-03: the text of one medium asks for no other, and a purpose without media has none")
    void the_text_of_one_medium_asks_for_no_other() {
        String sms = Anna.textOf("P09", "sms");

        anna.chooses(choice("P09", "", sms)).statusCode(422).body("code", equalTo("unknown_text_version"));
        anna.chooses(choice("P09", ",\"medium\":\"push\"", sms))
                .statusCode(422)
                .body("code", equalTo("unknown_text_version"));
        anna.chooses(choice("P10", ",\"medium\":\"sms\"", sms))
                .statusCode(422)
                .body("code", equalTo("unknown_purpose"));
        anna.chooses(choice("P09", ",\"medium\":\"pigeon\"", sms))
                .statusCode(422)
                .body("code", equalTo("validation_failed"));
    }

    @Test
    @DisplayName("REQ-CON-05: one medium is taken back by itself; the purpose without one takes back all")
    void one_medium_is_taken_back_by_itself() {
        anna.chooses("P09", "granted").statusCode(201);
        choosesSms("granted").statusCode(201);

        anna.asks().delete("/consents/P09?medium=sms").then().statusCode(200).body("medium", equalTo("sms"));

        assertThat(anna.effective("P09")).isEqualTo("allowed granted");
        assertThat(decision("sms")).isEqualTo("denied withdrawn");

        choosesSms("granted").statusCode(201);
        anna.withdraws("P09").statusCode(200).body("decision", equalTo("denied"));

        assertThat(anna.effective("P09")).isEqualTo("denied withdrawn");
        assertThat(decision("sms")).isEqualTo("denied withdrawn");
    }

    @Test
    @DisplayName("REQ-OBJ-01: an objection to one channel leaves the others; one to marketing stops every one")
    void an_objection_to_one_channel_leaves_the_others() {
        anna.chooses("P09", "granted").statusCode(201);
        choosesSms("granted").statusCode(201);

        anna.objects("{\"purposeGroup\":\"direct_marketing\",\"channel\":\"sms\"}")
                .statusCode(201)
                .body("purposes", equalTo(List.of("P09")));

        assertThat(decision("sms")).isEqualTo("denied objection");
        assertThat(anna.effective("P09")).isEqualTo("allowed granted");

        anna.objects("{\"purposeGroup\":\"direct_marketing\"}").statusCode(201);

        assertThat(anna.effective("P09")).isEqualTo("denied objection");
        assertThat(decision("push")).isEqualTo("denied objection");
    }

    @Test
    @DisplayName("REQ-CON-01: history, proof and receipt name the medium")
    void history_proof_and_receipt_name_the_medium() {
        String id = choosesSms("granted").statusCode(201).extract().path("id");

        anna.asks().get("/consents").then().body("items[0].medium", equalTo("sms"));
        anna.asks()
                .get("/consents/" + id + "/proof")
                .then()
                .statusCode(200)
                .body("text.text", equalTo("""
                        May we use your data for: marketing by text message (SMS)? You can change your choice at any \
                        time, just as easily; saying no does not affect your order or its price."""))
                .body("chain", equalTo("intact"));
        anna.asks().get("/consents/" + id + "/receipt").then().statusCode(200);
    }

    @Test
    @DisplayName("REQ-CON-03: the form has a switch for each, and the register of others has whole purposes")
    void the_form_has_a_switch_for_each() {
        anna.asks()
                .get("/consent-forms/account")
                .then()
                .statusCode(200)
                .body("toggles.findAll { it.purpose == 'P09' }.medium", hasItems("sms", "push"))
                .body("toggles.size()", equalTo(5));
        KafkaProbe.shared().await(PurposeRegistered.class, e -> e.code().equals("P17"));
        assertThat(KafkaProbe.shared().all(PurposeRegistered.class))
                .noneMatch(e -> e.code().contains("."));
    }

    private ValidatableResponse choosesSms(String action) {
        return anna.chooses("""
                {"purpose":"P09","medium":"sms","action":"%s","textVersionId":"%s","method":"toggle"}""".formatted(action, Anna.textOf("P09", "sms")));
    }

    private static String choice(String purpose, String more, String text) {
        return """
                {"purpose":"%s","action":"granted","textVersionId":"%s","method":"toggle"%s}""".formatted(purpose, text, more);
    }

    private String decision(String medium) {
        var response =
                anna.asks().get("/consents/effective").then().statusCode(200).extract();
        String item = "items.find { it.purpose == 'P09' }.media.find { it.medium == '%s' }.".formatted(medium);
        return response.<String>path(item + "decision") + " " + response.<String>path(item + "reason");
    }
}
