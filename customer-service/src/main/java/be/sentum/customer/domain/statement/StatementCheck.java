package be.sentum.customer.domain.statement;

import be.sentum.customer.domain.details.Violation;
import be.sentum.customer.domain.origin.FieldValues;
import be.sentum.customer.domain.value.InvalidValue;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Makes a {@link Statement} of what somebody sent, or names every field that is not valid. */
public sealed interface StatementCheck {

    /** Everything is as it should be. */
    record Valid(Statement statement) implements StatementCheck {}

    /** At least one field is not; all of them are named. */
    record Invalid(List<Violation> violations) implements StatementCheck {

        public Invalid {
            violations = List.copyOf(violations);
        }
    }

    static StatementCheck of(UUID id, String about, String text, Instant at) {
        List<Violation> violations = new ArrayList<>();
        if (!FieldValues.NAMES.contains(about)) {
            violations.add(
                    Violation.of("about", about, new InvalidValue(about.isBlank() ? "required" : "unknown_value")));
        }
        try {
            StatementText checked = new StatementText(text);
            if (violations.isEmpty()) {
                return new Valid(new Statement(id, about, checked, at));
            }
        } catch (InvalidValue e) {
            violations.add(Violation.of("text", text, e));
        }
        return new Invalid(violations);
    }
}
