package be.sentum.personaldata.inventory.declared;

import be.sentum.personaldata.inventory.DataTable;
import be.sentum.personaldata.inventory.NotPersonal;
import be.sentum.personaldata.inventory.Personal;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Transient;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads a declared class: an entity, or a record with the same annotations. */
final class Declarations {

    private Declarations() {}

    /** Throws {@link IllegalArgumentException} for a class without {@link DataTable}. */
    static DeclaredTable read(Class<?> type) {
        DataTable table = type.getAnnotation(DataTable.class);
        if (table == null) {
            throw new IllegalArgumentException(type.getName() + " is listed in the inventory without @DataTable");
        }
        List<DeclaredColumn> columns = new ArrayList<>();
        collect(type, columns);
        return new DeclaredTable(
                table.value(),
                new SubjectCondition(table.subject()),
                table.retainedUntil(),
                table.groundless(),
                Arrays.stream(table.retention()).findFirst(),
                table.passing(),
                columns);
    }

    private static void collect(Class<?> type, List<DeclaredColumn> columns) {
        Class<?> parent = type.getSuperclass();
        if (parent != null && parent != Object.class && parent != Record.class) {
            collect(parent, columns);
        }
        for (Field field : type.getDeclaredFields()) {
            if (field.isAnnotationPresent(Embedded.class) || field.isAnnotationPresent(EmbeddedId.class)) {
                collect(field.getType(), columns);
            } else if (isColumn(field)) {
                columns.add(new DeclaredColumn(
                        columnName(field),
                        field.getDeclaringClass().getSimpleName() + "." + field.getName(),
                        personal(field),
                        field.isAnnotationPresent(NotPersonal.class)));
            }
        }
    }

    /** Leaves out what the mapping adds (names with a dollar sign) and what lives in another table. */
    /** Its own, or that of an annotation which stands for it. */
    private static @Nullable Personal personal(Field field) {
        Personal own = field.getAnnotation(Personal.class);
        return own != null
                ? own
                : Arrays.stream(field.getAnnotations())
                        .map(annotation -> annotation.annotationType().getAnnotation(Personal.class))
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
    }

    private static boolean isColumn(Field field) {
        return !Modifier.isStatic(field.getModifiers())
                && !Modifier.isTransient(field.getModifiers())
                && !field.isSynthetic()
                && !field.getName().startsWith("$")
                && !field.isAnnotationPresent(Transient.class)
                && !field.isAnnotationPresent(OneToMany.class)
                && !field.isAnnotationPresent(ManyToMany.class)
                && !field.isAnnotationPresent(ElementCollection.class);
    }

    private static String columnName(Field field) {
        Column column = field.getAnnotation(Column.class);
        if (column != null && !column.name().isEmpty()) {
            return column.name();
        }
        JoinColumn join = field.getAnnotation(JoinColumn.class);
        if (join != null && !join.name().isEmpty()) {
            return join.name();
        }
        return field.getName().replaceAll("([a-z0-9])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT);
    }
}
