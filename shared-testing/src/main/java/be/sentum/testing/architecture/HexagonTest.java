package be.sentum.testing.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * The hexagon of one service, rule by rule. A service needs only this:
 *
 * <pre>{@code
 * class OrderHexagonTest extends HexagonTest {
 *     @Override
 *     protected String basePackage() {
 *         return "be.sentum.order";
 *     }
 * }
 * }</pre>
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init") // set before the first test
public abstract class HexagonTest {

    private JavaClasses classes;

    /** The service's root package: {@code be.sentum.order}. */
    protected abstract String basePackage();

    /** Only for a service that itself is a fixture; tests may know what they like. */
    protected boolean includeTestClasses() {
        return false;
    }

    @BeforeAll
    void read_the_main_classes() {
        ClassFileImporter importer = new ClassFileImporter();
        classes = (includeTestClasses()
                        ? importer
                        : importer.withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS))
                .importPackages(basePackage());
    }

    @Test
    void domain_application_and_adapters_exist() {
        assertThat(rules().missingRings(classes)).isEmpty();
    }

    @Test
    void the_domain_knows_only_java() {
        check(rules().domainKnowsOnlyJava());
    }

    @Test
    void the_application_knows_only_the_domain_and_its_ports() {
        check(rules().applicationKnowsOnlyTheDomainAndItsPorts());
    }

    @Test
    void ports_are_interfaces() {
        check(rules().portsAreInterfaces());
    }

    @Test
    void handlers_are_package_private_use_cases() {
        check(rules().handlersArePackagePrivateUseCases());
    }

    @Test
    void use_cases_stay_in_the_application() {
        check(rules().useCasesStayInTheApplication());
    }

    @Test
    void adapters_reach_the_application_through_ports() {
        check(rules().adaptersReachTheApplicationThroughPorts());
    }

    @Test
    void adapters_do_not_know_each_other() {
        check(rules().adaptersDoNotKnowEachOther());
    }

    @Test
    void entities_stay_in_persistence() {
        check(rules().entitiesStayInPersistence());
    }

    @Test
    void no_service_knows_another() {
        check(rules().noServiceKnowsAnother());
    }

    @Test
    void nothing_static_changes() {
        check(rules().nothingStaticChanges());
    }

    private HexagonRules rules() {
        return HexagonRules.of(basePackage());
    }

    private void check(ArchRule rule) {
        rule.check(classes);
    }
}
