package be.sentum.personaldata.testing;

import static org.assertj.core.api.Assertions.assertThat;

import be.sentum.personaldata.inventory.Category;
import be.sentum.personaldata.subject.Ground;
import be.sentum.personaldata.subject.Limit;
import be.sentum.personaldata.subject.Subjects;
import be.sentum.personaldata.testing.RestrictionMatrix.Row;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.quarkus.arc.Arc;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Use case × category × ground (REQ-RES-02). A service extends this as {@code @QuarkusTest @WithSentumServers}; its rows
 * are compared with the interfaces of its {@code port.in}, so a use case that nobody thought about fails the build, and
 * each row is tried for every category and every ground on the service's own database.
 */
public abstract class RestrictionMatrixContract {

    private static final String NO_PURPOSE_OF_ANYBODY = "P16";

    private final ServiceUnderTest service = new ServiceUnderTest();

    /** The root package of the service: {@code be.sentum.order}. */
    protected abstract String root();

    protected abstract RestrictionMatrix matrix();

    @Test
    @DisplayName("the matrix has no hole: every use case has a row, and every row a use case")
    void every_use_case_has_a_row() {
        TreeSet<String> rows = new TreeSet<>();
        matrix().rows().forEach(row -> rows.add(row.useCase().getName()));

        assertThat(rows).isEqualTo(useCases());
    }

    @Test
    @DisplayName("REQ-RES-02: refused for what it needs, whatever the ground, and for nothing else")
    void each_use_case_refuses_what_is_restricted_and_nothing_else() throws Exception {
        List<String> wrong = new ArrayList<>();
        for (Row row : matrix().rows()) {
            if (row.attempt() != null) {
                tried(row, wrong);
            }
        }

        assertThat(wrong).isEmpty();
    }

    private void tried(Row row, List<String> wrong) throws Exception {
        String purpose = row.purpose() == null ? Limit.ALL : row.purpose();
        for (Ground ground : Ground.values()) {
            for (@Nullable Category category : withAll()) {
                boolean expected =
                        row.purpose() != null && (category == null || row.data().contains(category));
                check(row, ground, category, purpose, expected, wrong);
            }
        }
        check(row, Ground.ACCURACY_CONTESTED, null, Limit.ALL, row.purpose() != null, wrong);
        check(row, Ground.ACCURACY_CONTESTED, null, NO_PURPOSE_OF_ANYBODY, false, wrong);
    }

    private void check(
            Row row, Ground ground, @Nullable Category category, String purpose, boolean expected, List<String> wrong)
            throws Exception {
        UUID subject = UUID.randomUUID();
        Arc.container().instance(Subjects.class).get().know(subject, "login-" + subject);
        String data = category == null ? Limit.ALL : category.name().toLowerCase(Locale.ROOT);
        restrict(subject, ground, data, purpose);
        if (row.attempt() != null && row.attempt().isRefusedFor(subject) != expected) {
            wrong.add(row + ", " + data + ", " + purpose + ", " + ground.code() + ": expected "
                    + (expected ? "a refusal" : "none"));
        }
    }

    private static List<@Nullable Category> withAll() {
        List<@Nullable Category> all = new ArrayList<>(Arrays.asList(Category.values()));
        all.add(null);
        return all;
    }

    private void restrict(UUID subject, Ground ground, String category, String purpose) throws Exception {
        try (Connection connection = service.connection();
                PreparedStatement insert = connection.prepareStatement("insert into subject_restriction"
                        + " (restriction_id, subject_id, category, purpose, ground, restricted_at)"
                        + " values (gen_random_uuid(), ?, ?, ?, ?, now())")) {
            insert.setObject(1, subject);
            insert.setString(2, category);
            insert.setString(3, purpose);
            insert.setString(4, ground.code());
            insert.executeUpdate();
        }
    }

    private TreeSet<String> useCases() {
        TreeSet<String> found = new TreeSet<>();
        new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages(root() + ".application.port.in")
                        .stream()
                        .filter(type -> type.isTopLevelClass() && type.isInterface())
                        .map(JavaClass::getName)
                        .filter(name -> !name.endsWith("package-info"))
                        .forEach(found::add);
        return found;
    }
}
