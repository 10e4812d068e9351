package be.sentum.billing.adapter.in.rest.solvency.explanation;

import be.sentum.billing.domain.solvency.card.InputName;
import be.sentum.billing.domain.solvency.explanation.Change;
import be.sentum.billing.domain.solvency.explanation.Counterfactual;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Puts the parts of an explanation into words. */
final class Phrasing {

    private final Texts texts;
    private final Locale locale;

    Phrasing(Language language) {
        this.texts = new Texts(language);
        this.locale = language.locale();
    }

    String say(String key) {
        return texts.get(key);
    }

    String say(String key, Map<String, String> values) {
        return texts.get(key, values);
    }

    String label(InputName input) {
        return texts.get("input." + input.code());
    }

    String value(InputName input, BigDecimal value) {
        return switch (input.unit()) {
            case EURO -> euro(value);
            case COUNT -> value.toPlainString();
            case MONTHS -> texts.get("months", Map.of("value", value.toPlainString()));
        };
    }

    String counterfactual(Counterfactual alternative) {
        String changes = alternative.changes().stream().map(this::change).collect(Collectors.joining(texts.get("and")));
        return texts.get(
                "counterfactual",
                Map.of(
                        "changes", changes,
                        "score", String.valueOf(alternative.score()),
                        "outcome", texts.get("outcome." + code(alternative.outcome()))));
    }

    static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private String change(Change change) {
        return texts.get(
                "change." + code(change.direction()),
                Map.of("label", label(change.input()), "value", value(change.input(), change.value())));
    }

    private String euro(BigDecimal value) {
        NumberFormat format = NumberFormat.getCurrencyInstance(locale);
        format.setCurrency(Currency.getInstance("EUR"));
        return format.format(value);
    }
}
