package be.sentum.testing.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;

/**
 * The rules of one service's hexagon (architecture, section 3). A rule about something that a service need not have
 * (a scheduler, an entity) passes when there is none; {@link HexagonTest} separately asks that the rings exist.
 */
public final class HexagonRules {

    /** The only shared package that a domain may use: it knows nothing but Java itself (ADR 0016). */
    private static final String IDENTIFIERS = "be.sentum.identifiers";

    private static final String USE_CASE = "be.sentum.messaging.UseCase";
    private static final List<String> SERVICES = List.of("customer", "order", "billing", "consent", "privacy");

    private final String base;

    private HexagonRules(String base) {
        this.base = base;
    }

    /** For a service's root package: {@code be.sentum.order}. */
    public static HexagonRules of(String basePackage) {
        return new HexagonRules(basePackage);
    }

    public ArchRule domainKnowsOnlyJava() {
        return classes()
                .that()
                .resideInAPackage(base + ".domain..")
                .should()
                .onlyDependOnClassesThat(
                        resideInAnyPackage("java..", "org.jspecify..", IDENTIFIERS, base + ".domain.."))
                .because("the domain must stay true without any framework")
                .allowEmptyShould(true);
    }

    public ArchRule applicationKnowsOnlyTheDomainAndItsPorts() {
        return classes()
                .that()
                .resideInAPackage(base + ".application..")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                                "java..",
                                "org.jspecify..",
                                "jakarta.inject..",
                                "jakarta.enterprise..",
                                IDENTIFIERS,
                                base + ".domain..",
                                base + ".application..")
                        .or(named(USE_CASE)))
                .because("what the service does must not depend on how it is reached or stored")
                .allowEmptyShould(true);
    }

    public ArchRule portsAreInterfaces() {
        return classes()
                .that()
                .resideInAPackage(base + ".application.port..")
                .and()
                .areTopLevelClasses()
                .and()
                .haveSimpleNameNotEndingWith("package-info")
                .should()
                .beInterfaces()
                .because("commands and results are nested in the port they belong to")
                .allowEmptyShould(true);
    }

    public ArchRule handlersArePackagePrivateUseCases() {
        return classes()
                .that()
                .resideInAPackage(base + ".application..")
                .and(implementAPortIn())
                .should()
                .bePackagePrivate()
                .andShould()
                .beAnnotatedWith(USE_CASE)
                .because("adapters see the port, and one use case is one transaction")
                .allowEmptyShould(true);
    }

    public ArchRule useCasesStayInTheApplication() {
        return noClasses()
                .that()
                .resideOutsideOfPackage(base + ".application..")
                .should()
                .beAnnotatedWith(USE_CASE)
                .because("a transaction begins at the use case and nowhere else")
                .allowEmptyShould(true);
    }

    public ArchRule adaptersReachTheApplicationThroughPorts() {
        return noClasses()
                .that()
                .resideInAPackage(base + ".adapter..")
                .should()
                .dependOnClassesThat(resideInAPackage(base + ".application..")
                        .and(not(resideInAPackage(base + ".application.port.."))))
                .because("handlers are nobody's business but CDI's")
                .allowEmptyShould(true);
    }

    public ArchRule adaptersDoNotKnowEachOther() {
        return slices().matching(base + ".adapter.(*).(*)..")
                .namingSlices("$1.$2")
                .should()
                .notDependOnEachOther()
                .because("each adapter can be thrown away alone")
                .allowEmptyShould(true);
    }

    public ArchRule entitiesStayInPersistence() {
        return classes()
                .that()
                .areAnnotatedWith("jakarta.persistence.Entity")
                .should()
                .resideInAPackage(base + ".adapter.out.persistence..")
                .andShould()
                .bePackagePrivate()
                .because("how a thing is stored is known in one place")
                .allowEmptyShould(true);
    }

    public ArchRule noServiceKnowsAnother() {
        String parent = base.substring(0, base.lastIndexOf('.') + 1);
        String[] others = SERVICES.stream()
                .map(service -> parent + service)
                .filter(service -> !service.equals(base))
                .map(service -> service + "..")
                .toArray(String[]::new);
        return noClasses()
                .that()
                .resideInAPackage(base + "..")
                .should()
                .dependOnClassesThat(resideInAnyPackage(others))
                .because("services speak through Kafka only")
                .allowEmptyShould(true);
    }

    public ArchRule nothingStaticChanges() {
        return fields().that()
                .areStatic()
                .and()
                .areDeclaredInClassesThat()
                .resideInAPackage(base + "..")
                .should()
                .beFinal()
                .because("nothing assumes that it is the only replica")
                .allowEmptyShould(true);
    }

    /** The rings without any class: a rule about an empty package cannot fail, so none may be empty. */
    public List<String> missingRings(JavaClasses classes) {
        return Stream.of("domain", "application", "application.port.in", "adapter")
                .filter(ring -> classes.stream().noneMatch(resideInAPackage(base + "." + ring + "..")))
                .toList();
    }

    private DescribedPredicate<JavaClass> implementAPortIn() {
        return DescribedPredicate.describe(
                "implement a port in",
                type -> !type.isInterface()
                        && type.getAllRawInterfaces().stream()
                                .anyMatch(resideInAPackage(base + ".application.port.in..")
                                        .and(DescribedPredicate.describe("top level", JavaClass::isTopLevelClass))));
    }

    private static DescribedPredicate<JavaClass> named(String name) {
        return DescribedPredicate.describe("are " + name, type -> type.getName().equals(name));
    }
}
