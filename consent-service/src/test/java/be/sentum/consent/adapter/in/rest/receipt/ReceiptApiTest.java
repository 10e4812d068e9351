package be.sentum.consent.adapter.in.rest.receipt;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import be.sentum.events.customer.CustomerCard;
import be.sentum.testing.KafkaProbe;
import be.sentum.testing.Tokens;
import be.sentum.testing.WithSentumServers;
import be.sentum.testing.data.Unique;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithSentumServers
class ReceiptApiTest {

    private final Tokens tokens = Tokens.shared();

    private String customer;

    @BeforeEach
    void a_registered_customer() {
        String login = UUID.randomUUID().toString();
        customer = tokens.ofSubject(login, "anna", "customer");
        KafkaProbe.shared()
                .send(new CustomerCard(
                        UUID.randomUUID(),
                        1,
                        "PERSON",
                        login,
                        null,
                        null,
                        null,
                        null,
                        null,
                        Unique.email(),
                        null,
                        "nl",
                        true,
                        List.of()));
    }

    @Test
    @DisplayName(
            "REQ-CON-01: each kind of decision has a receipt that the schema accepts and the published key confirms")
    void every_decision_has_a_genuine_receipt() throws JsonProcessingException {
        choose("P10", "granted");
        choose("P16", "denied");
        given().auth().oauth2(customer).delete("/consents/P10").then().statusCode(200);
        given().auth()
                .oauth2(customer)
                .contentType(ContentType.JSON)
                .body("{\"purpose\":\"P06\"}")
                .post("/objections")
                .then()
                .statusCode(201);

        List<String> decisions = decisions();

        assertThat(decisions).hasSize(4);
        for (String decision : decisions) {
            String receipt = receipt(decision);
            assertThat(ReceiptCheck.refusals(ReceiptCheck.JSON.readTree(receipt)))
                    .as(receipt)
                    .isEmpty();
            assertThat(ReceiptCheck.isGenuine(receipt, keys())).isTrue();
        }
    }

    @Test
    void the_same_decision_gives_the_same_bytes_in_the_form_of_rfc_8785() {
        choose("P10", "granted");
        String decision = decisions().getFirst();

        String first = receipt(decision);

        assertThat(receipt(decision)).isEqualTo(first);
        assertThat(ReceiptCheck.canonical(first)).isEqualTo(first);
    }

    @Test
    void a_receipt_with_another_purpose_is_not_genuine() {
        choose("P10", "granted");
        String genuine = receipt(decisions().getFirst());

        String tampered = genuine.replace("\"P10\"", "\"P09\"");

        assertThat(tampered).isNotEqualTo(genuine);
        assertThat(ReceiptCheck.isGenuine(genuine, keys())).isTrue();
        assertThat(ReceiptCheck.isGenuine(tampered, keys())).isFalse();
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("ISO/IEC TS 27560: a receipt without a mandatory field is none")
    @CsvSource(delimiter = '|', textBlock = """
            schema_version          | /dpv:hasRecordOfActivity/schema:schemaVersion
            record_id               | /dpv:hasRecordOfActivity/dct:identifier
            receipt_id              | /dct:identifier
            pii_principal_id        | /dpv:hasRecordOfActivity/dpv:hasDataSubject
            privacy_notice          | /dpv:hasRecordOfActivity/dpv:hasNotice
            language                | /dpv:hasRecordOfActivity/dct:language
            purpose                 | /dpv:hasRecordOfActivity/dpv:hasProcess/dpv:hasPurpose
            lawful_basis            | /dpv:hasRecordOfActivity/dpv:hasProcess/dpv:hasLegalBasis
            pii_information         | /dpv:hasRecordOfActivity/dpv:hasProcess/dpv:hasPersonalData
            pii_controllers         | /dpv:hasRecordOfActivity/dpv:hasDataController
            collection_method       | /dpv:hasRecordOfActivity/dpv:hasProcess/dpv:hasDataSource
            storage_locations       | /dpv:hasRecordOfActivity/dpv:hasProcess/dpv:hasStorageCondition/0
            retention_period        | /dpv:hasRecordOfActivity/dpv:hasProcess/dpv:hasStorageCondition/1
            jurisdiction            | /dpv:hasRecordOfActivity/dpv:hasJurisdiction
            recipient_third_parties | /dpv:hasRecordOfActivity/dpv:hasProcess/dpv:hasRecipient
            withdrawal_method       | /dpv:hasRecordOfActivity/dpv:hasConsentControl
            privacy_rights          | /dpv:hasRecordOfActivity/dpv:hasRight
            pii_type                | /dpv:hasRecordOfActivity/dpv:hasProcess/dpv:hasPersonalData/0/@type
            pii_optional            | /dpv:hasRecordOfActivity/dpv:hasProcess/dpv:hasPersonalData/0/dpv:hasNecessity
            party_id                | /dpv:hasRecordOfActivity/dpv:hasDataController/0/dct:identifier
            party_address           | /dpv:hasRecordOfActivity/dpv:hasDataController/0/schema:address
            party_name              | /dpv:hasRecordOfActivity/dpv:hasDataController/0/schema:name
            party_contact           | /dpv:hasRecordOfActivity/dpv:hasDataController/0/dpv:hasContact
            party_type              | /dpv:hasRecordOfActivity/dpv:hasDataController/0/schema:additionalType
            event_time              | /dpv:hasRecordOfActivity/dpv:hasConsentStatus/0/dpv:isIndicatedAtTime
            validity_duration       | /dpv:hasRecordOfActivity/dpv:hasConsentStatus/0/dpv:hasDuration
            entity_id               | /dpv:hasRecordOfActivity/dpv:hasConsentStatus/0/dpv:isIndicatedBy
            event_type              | /dpv:hasRecordOfActivity/dpv:hasConsentStatus/0/@type
            event_state             | /dpv:hasRecordOfActivity/dpv:hasConsentStatus/0/dpv:hasConsentStatus
            signature               | /proof/jws
            """)
    void a_mandatory_field_cannot_be_missing(String field, String pointer) throws JsonProcessingException {
        choose("P10", "granted");
        JsonNode receipt = ReceiptCheck.JSON.readTree(receipt(decisions().getFirst()));
        assertThat(receipt.at(pointer).isMissingNode()).as(field).isFalse();

        remove(receipt, pointer);

        assertThat(ReceiptCheck.refusals(receipt)).as(field).isNotEmpty();
    }

    @Test
    void the_officer_states_a_purpose_and_strangers_find_nothing() {
        choose("P10", "granted");
        String path = "/consents/" + decisions().getFirst() + "/receipt";

        given().auth()
                .oauth2(tokens.of("dpo", "dpo"))
                .header("X-Purpose", "P13")
                .get(path)
                .then()
                .statusCode(200);
        given().auth()
                .oauth2(tokens.of("dpo", "dpo"))
                .get(path)
                .then()
                .statusCode(400)
                .body("code", equalTo("purpose_required"));
        given().auth()
                .oauth2(tokens.of("bram", "customer"))
                .get(path)
                .then()
                .statusCode(404)
                .body("code", equalTo("not_found"));
        given().auth()
                .oauth2(tokens.of("agent", "agent"))
                .header("X-Purpose", "P01")
                .get(path)
                .then()
                .statusCode(403);
        given().auth()
                .oauth2(customer)
                .get("/consents/{id}/receipt", UUID.randomUUID())
                .then()
                .statusCode(404)
                .body("code", equalTo("not_found"));
        given().get(path).then().statusCode(401);
    }

    private void choose(String purpose, String action) {
        String text = given().get("/purposes").path("items.find { it.code == '" + purpose + "' }.textVersionId");
        given().auth()
                .oauth2(customer)
                .contentType(ContentType.JSON)
                .body("""
                        {"purpose":"%s","action":"%s","textVersionId":"%s","method":"toggle"}""".formatted(purpose, action, text))
                .post("/consents")
                .then()
                .statusCode(201);
    }

    private List<String> decisions() {
        return given().auth().oauth2(customer).get("/consents").path("items.id");
    }

    private String receipt(String decision) {
        return given().auth()
                .oauth2(customer)
                .get("/consents/{id}/receipt", decision)
                .then()
                .statusCode(200)
                .contentType("application/ld+json")
                .extract()
                .asString();
    }

    private static String keys() {
        return given().get("/.well-known/jwks.json")
                .then()
                .statusCode(200)
                .contentType("application/jwk-set+json")
                .extract()
                .asString();
    }

    private static void remove(JsonNode document, String pointer) {
        int end = pointer.lastIndexOf('/');
        JsonNode parent = document.at(pointer.substring(0, end));
        String name = pointer.substring(end + 1);
        if (parent instanceof ArrayNode list) {
            list.remove(Integer.parseInt(name));
        } else {
            ((ObjectNode) parent).remove(name);
        }
    }
}
