package be.sentum.order.service;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import be.sentum.events.consent.DecisionChanged;
import be.sentum.personaldata.permission.Permissions;
import be.sentum.testing.KafkaProbe;
import be.sentum.testing.WithSentumServers;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithSentumServers
class NoBundlingTest {

    /** The optional ones of the purpose registry. */
    private static final List<String> OPTIONAL = List.of("P06", "P07", "P08", "P09", "P10", "P11", "P15", "P16", "P17");

    private static final ArchRule NOBODY_ASKS_FOR_CONSENT = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("be.sentum.personaldata.permission..", "be.sentum.events.consent..")
            .because("REQ-CON-04: an order depends on nobody's consent");

    private final KafkaProbe kafka = KafkaProbe.shared();

    @Inject
    Instance<Permissions> permissions;

    @Test
    @DisplayName("REQ-CON-04: nothing in order-service can ask what a person allowed")
    void nothing_here_can_ask_for_consent() {
        NOBODY_ASKS_FOR_CONSENT.check(new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("be.sentum.order"));
        assertThat(permissions.isUnsatisfied())
                .as("order-service keeps no copy of what persons decided")
                .isTrue();
    }

    @Test
    void a_class_that_asks_would_be_seen() {
        assertThat(NOBODY_ASKS_FOR_CONSENT
                        .evaluate(new ClassFileImporter().importClasses(AskingForConsent.class))
                        .hasViolation())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"INVOICE", "PREPAID"})
    @DisplayName("REQ-CON-04: with all optional purposes denied an order is placed, at the same price and terms")
    void an_order_does_not_depend_on_consent(String payment) {
        Service.Person willing = decided("allowed", "granted");
        Service.Person unwilling = decided("denied", "denied");
        String order = Service.order(payment, Service.line(Service.product(), 3));

        Map<String, Object> withConsent = terms(willing, order);
        Map<String, Object> without = terms(unwilling, order);

        assertThat(without).isEqualTo(withConsent).containsKeys("total", "net", "lines", "status", "payment");
    }

    private Service.Person decided(String decision, String reason) {
        Service.Person person = Service.customer();
        OPTIONAL.forEach(
                purpose -> kafka.send(new DecisionChanged(person.id(), purpose, decision, reason, 1, Instant.now())));
        return person;
    }

    /** The answer, without what is each order's own. */
    private static Map<String, Object> terms(Service.Person person, String order) {
        JsonPath placed = Service.place(person, order).statusCode(201).extract().jsonPath();
        Map<String, Object> terms = new HashMap<>(placed.getMap("$"));
        List.of("id", "number", "customerId", "placedAt").forEach(terms::remove);
        return terms;
    }
}
