package be.sentum.customer.domain.details;

import be.sentum.customer.domain.value.InvalidValue;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes values of texts and gathers what goes wrong on the way. */
final class Fields {

    private final List<Violation> violations = new ArrayList<>();

    /** Builds a value or throws {@link InvalidValue}. */
    @FunctionalInterface
    interface Maker<T> {
        T make(String text);
    }

    /** Null when the text is absent, blank or wrong; only the last is a violation. */
    <T> @Nullable T optional(String path, @Nullable String text, Maker<T> maker) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return maker.make(text);
        } catch (InvalidValue e) {
            violations.add(Violation.of(path, text, e));
            return null;
        }
    }

    /** Like {@link #optional}, but absent and blank are violations too. */
    <T> @Nullable T required(String path, @Nullable String text, Maker<T> maker) {
        require(path, text);
        return optional(path, text, maker);
    }

    void require(String path, @Nullable String text) {
        if (text == null || text.isBlank()) {
            add(path, "required");
        }
    }

    void add(String path, String code) {
        violations.add(new Violation(path, code));
    }

    List<Violation> violations() {
        return List.copyOf(violations);
    }
}
