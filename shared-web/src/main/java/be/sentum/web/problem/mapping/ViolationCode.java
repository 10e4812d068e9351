package be.sentum.web.problem.mapping;

import jakarta.validation.ConstraintViolation;
import java.lang.reflect.Array;
import java.util.Collection;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The stable code of a violated constraint. A constraint whose message is itself a code
 * ({@code @Pattern(regexp = …, message = "checksum")}) says that code.
 */
final class ViolationCode {

    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9_]{1,63}");

    private ViolationCode() {}

    static String of(ConstraintViolation<?> violation) {
        if (CODE.matcher(violation.getMessage()).matches()) {
            return violation.getMessage();
        }
        String constraint = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        return switch (constraint) {
            case "NotNull", "NotBlank", "NotEmpty" -> "required";
            case "Null" -> "field_not_allowed";
            case "Size", "Length" -> size(violation);
            case "Pattern", "Email", "URL", "UUID" -> "invalid_format";
            case "Min", "Max", "DecimalMin", "DecimalMax", "Digits", "Range" -> "out_of_range";
            case "Positive", "PositiveOrZero", "Negative", "NegativeOrZero" -> "out_of_range";
            case "Past", "PastOrPresent", "Future", "FutureOrPresent" -> "out_of_range";
            default -> "invalid";
        };
    }

    private static String size(ConstraintViolation<?> violation) {
        Object max = violation.getConstraintDescriptor().getAttributes().get("max");
        int limit = max instanceof Integer number ? number : Integer.MAX_VALUE;
        return switch (violation.getInvalidValue()) {
            case CharSequence text -> text.length() > limit ? "too_long" : "too_short";
            case Collection<?> items -> items.size() > limit ? "too_many" : "too_few";
            case Map<?, ?> entries -> entries.size() > limit ? "too_many" : "too_few";
            case Object array
            when array.getClass().isArray() -> Array.getLength(array) > limit ? "too_many" : "too_few";
            case null, default -> "out_of_range";
        };
    }
}
