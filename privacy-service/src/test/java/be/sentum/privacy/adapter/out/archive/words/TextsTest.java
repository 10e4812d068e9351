package be.sentum.privacy.adapter.out.archive.words;

import static org.assertj.core.api.Assertions.assertThat;

import be.sentum.personaldata.inventory.Category;
import be.sentum.personaldata.inventory.RetentionRule;
import be.sentum.personaldata.inventory.Source;
import be.sentum.personaldata.inventory.Withheld;
import be.sentum.privacy.domain.register.Mechanism;
import be.sentum.privacy.domain.register.Recipient;
import be.sentum.privacy.domain.request.ItemType;
import be.sentum.privacy.domain.request.Status;
import be.sentum.privacy.domain.request.answer.ServiceName;
import be.sentum.privacy.domain.request.intake.Language;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TextsTest {

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_language_has_the_same_sentences(Language language) throws Exception {
        assertThat(sentences(language).stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(sentences(Language.EN).stringPropertyNames());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    @DisplayName("REQ-ACC-07: no code without a label")
    void every_code_has_words(Language language) throws Exception {
        List<String> keys = new ArrayList<>();
        lower(Category.values()).forEach(code -> keys.add("category." + code));
        lower(Source.values()).forEach(code -> keys.add("source." + code));
        lower(ItemType.values()).forEach(code -> keys.add("type." + code));
        lower(Status.values()).forEach(code -> keys.add("status." + code));
        lower(Recipient.Role.values()).forEach(code -> keys.add("role." + code));
        Arrays.stream(Withheld.values())
                .filter(Withheld::isListed)
                .forEach(why -> keys.add("withheld." + why.name().toLowerCase(Locale.ROOT)));
        Arrays.stream(RetentionRule.values()).forEach(rule -> keys.add("retention." + rule.code()));
        Arrays.stream(Mechanism.values()).forEach(mechanism -> keys.add("mechanism." + mechanism.code()));
        ServiceName.ALL.forEach(service -> keys.add("service." + service.value()));
        ServiceName.ALL.forEach(service -> keys.add("from." + service.value()));
        IntStream.rangeClosed(1, 17).forEach(n -> keys.add("purpose.P%02d".formatted(n)));
        keys.addAll(List.of("purpose.P09.sms", "purpose.P09.push"));

        assertThat(sentences(language).stringPropertyNames()).containsAll(keys);
    }

    private static List<String> lower(Enum<?>[] values) {
        return Arrays.stream(values)
                .map(value -> value.name().toLowerCase(Locale.ROOT))
                .toList();
    }

    private static Properties sentences(Language language) throws Exception {
        Properties sentences = new Properties();
        String name = "/be/sentum/privacy/adapter/out/archive/texts_" + language.code() + ".properties";
        try (var file = Objects.requireNonNull(TextsTest.class.getResourceAsStream(name), name)) {
            sentences.load(file);
        }
        return sentences;
    }
}
