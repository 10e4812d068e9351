package be.sentum.order.adapter.in.rest.carrier;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Reads settings like {@code bpost=a|b,gls=c}: names, each with its values. */
final class CarrierLists {

    private CarrierLists() {}

    /** Throws {@link IllegalStateException} for anything else, without a word of what stands there: it may be a secret. */
    static Map<String, List<String>> read(String setting, String text) {
        return Arrays.stream(text.split(",", -1))
                .map(String::strip)
                .filter(Predicate.not(String::isEmpty))
                .map(entry -> entry.split("=", 2))
                .peek(parts -> {
                    if (parts.length != 2 || parts[0].isBlank() || parts[1].isBlank()) {
                        throw new IllegalStateException(setting + " is a list like bpost=a|b,gls=c");
                    }
                })
                .collect(Collectors.toUnmodifiableMap(
                        parts -> parts[0].strip(),
                        parts -> Arrays.stream(parts[1].split("\\|", -1))
                                .map(String::strip)
                                .toList()));
    }
}
