package be.sentum.testing.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.EvaluationResult;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class HexagonRulesTest {

    private static final String FIXTURES = "be.sentum.testing.fixture.";

    static Stream<Arguments> rules() {
        return Stream.of(
                rule("domain", HexagonRules::domainKnowsOnlyJava, "Order", "Told"),
                rule("application", HexagonRules::applicationKnowsOnlyTheDomainAndItsPorts, "PlaceOrderHandler"),
                rule("ports", HexagonRules::portsAreInterfaces, "PlaceOrder"),
                rule("handlers", HexagonRules::handlersArePackagePrivateUseCases, "PublicHandler", "ForgottenHandler"),
                rule("usecases", HexagonRules::useCasesStayInTheApplication, "OrderResource"),
                rule("reach", HexagonRules::adaptersReachTheApplicationThroughPorts, "OrderResource"),
                rule("siblings", HexagonRules::adaptersDoNotKnowEachOther, "OrderResource"),
                rule("entities", HexagonRules::entitiesStayInPersistence, "Stray", "Exposed"),
                rule("services", HexagonRules::noServiceKnowsAnother, "Reader"),
                rule("statics", HexagonRules::nothingStaticChanges, "Counter.taken"));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void each_rule_fails_on_its_fixture(String fixture, Function<HexagonRules, ArchRule> rule, List<String> offenders) {
        String base = FIXTURES + fixture + ".order";

        EvaluationResult result = rule.apply(HexagonRules.of(base)).evaluate(classes(FIXTURES + fixture));

        assertThat(result.hasViolation()).isTrue();
        assertThat(result.getFailureReport().toString()).contains(offenders);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void each_rule_passes_on_a_sound_service(
            String fixture, Function<HexagonRules, ArchRule> rule, List<String> offenders) {
        EvaluationResult result =
                rule.apply(HexagonRules.of(FIXTURES + "sound.order")).evaluate(classes(FIXTURES + "sound"));

        assertThat(result.getFailureReport().getDetails()).isEmpty();
    }

    @Test
    void no_rule_is_without_a_fixture() {
        long declared = Arrays.stream(HexagonRules.class.getMethods())
                .filter(m -> m.getReturnType().equals(ArchRule.class) && !Modifier.isStatic(m.getModifiers()))
                .count();

        assertThat(rules()).hasSize((int) declared);
    }

    @Test
    void a_service_without_its_rings_is_noticed() {
        HexagonRules rules = HexagonRules.of(FIXTURES + "statics.order");

        assertThat(rules.missingRings(classes(FIXTURES + "statics")))
                .containsExactly("application", "application.port.in", "adapter");
        assertThat(HexagonRules.of(FIXTURES + "sound.order").missingRings(classes(FIXTURES + "sound")))
                .isEmpty();
    }

    private static JavaClasses classes(String packageName) {
        return new ClassFileImporter().importPackages(packageName);
    }

    private static Arguments rule(String fixture, Function<HexagonRules, ArchRule> rule, String... offenders) {
        return argumentSet(fixture, fixture, rule, List.of(offenders));
    }
}
