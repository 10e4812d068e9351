package be.sentum.personaldata.inventory.declared;

import be.sentum.personaldata.inventory.NotPersonal;
import be.sentum.personaldata.inventory.OnErasure;
import be.sentum.personaldata.inventory.Personal;
import be.sentum.personaldata.inventory.RetentionRule;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One column as its class declares it.
 *
 * @param name the column
 * @param javaField where the declaration stands: {@code OrderEntity.remarks}
 * @param personal what it declares; null when not personal or not declared
 * @param notPersonal whether it carries {@link NotPersonal}
 */
public record DeclaredColumn(
        String name, String javaField, @Nullable Personal personal, boolean notPersonal) {

    public boolean isPersonal() {
        return personal != null;
    }

    /** Throws for a column that is not personal. */
    public Personal declaration() {
        if (personal == null) {
            throw new IllegalStateException("not declared personal: " + javaField);
        }
        return personal;
    }

    public boolean fate(OnErasure fate) {
        return personal != null && personal.onErasure() == fate;
    }

    /** Kept after an erasure: until its rule ends, or in the restricted archive. */
    public boolean isKept() {
        return fate(OnErasure.KEEP) || fate(OnErasure.ARCHIVE);
    }

    public Optional<RetentionRule> retention() {
        return personal == null
                ? Optional.empty()
                : Arrays.stream(personal.retention()).findFirst();
    }

    /** Whether the nightly job clears it on a day of its own. */
    public boolean endsBeforeItsRow() {
        return personal != null && !personal.endsOn().isEmpty();
    }

    /** The rule that ends it before its row. */
    public Optional<RetentionRule> endsBy() {
        return personal == null
                ? Optional.empty()
                : Arrays.stream(personal.endsBy()).findFirst();
    }

    public List<String> purposes() {
        return personal == null ? List.of() : List.of(personal.purposes());
    }
}
