package be.sentum.privacy.adapter.in.rest;

import be.sentum.personaldata.inventory.Category;
import be.sentum.privacy.domain.restriction.Ground;
import be.sentum.privacy.domain.restriction.Scope;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a restriction covers, as it is sent and answered. */
@Schema(name = "RestrictionScope")
public record ScopeBody(
        @Size(max = 20)
        @Schema(
                description =
                        "As the inventory names them: identity, contact, financial, inferred, …; payment_history for"
                                + " financial; none means all")
        @Nullable
        List<@NotBlank @Size(max = 40) String> categories,

        @Size(max = 20) @Schema(description = "P01 to P17; none means all") @Nullable
        List<@NotBlank @Size(max = 20) String> purposes) {

    private static final Predicate<String> PURPOSE =
            Pattern.compile("P(0[1-9]|1[0-7])").asMatchPredicate();

    private static final Set<String> CATEGORIES = Arrays.stream(Category.values())
            .map(category -> category.name().toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());

    /** The catalogue's own word (REQ-RES-02). */
    private static final String PAYMENT_HISTORY = "payment_history";

    /** @throws be.sentum.web.problem.ProblemException 422 naming the field, without quoting it */
    public static Scope orEverything(@Nullable ScopeBody sent, String path) {
        return sent == null ? Scope.EVERYTHING : scope(sent.categories, sent.purposes, path + ".");
    }

    /** @param path what stands before the fields' names: {@code scope.} */
    public static Scope scope(@Nullable List<String> categories, @Nullable List<String> purposes, String path) {
        return new Scope(
                orNone(categories).stream()
                        .map(category -> category.equals(PAYMENT_HISTORY) ? "financial" : category)
                        .map(category -> known(category, CATEGORIES::contains, path + "categories"))
                        .toList(),
                orNone(purposes).stream()
                        .map(purpose -> known(purpose, PURPOSE, path + "purposes"))
                        .toList());
    }

    public static Ground ground(String path, String code) {
        return Ground.named(code)
                .orElseThrow(() -> Problems.invalid(
                        path,
                        "unknown",
                        "Use accuracy_contested, unlawful, needed_for_claim or objection_pending (Art. 18(1))."));
    }

    public static ScopeBody of(Scope scope) {
        return new ScopeBody(scope.categories(), scope.purposes());
    }

    private static String known(String word, Predicate<String> known, String path) {
        if (!known.test(word)) {
            throw Problems.invalid(path, "unknown", "Purposes are P01 to P17, categories those of the inventory.");
        }
        return word;
    }

    private static List<String> orNone(@Nullable List<String> sent) {
        return sent == null ? List.of() : sent;
    }
}
