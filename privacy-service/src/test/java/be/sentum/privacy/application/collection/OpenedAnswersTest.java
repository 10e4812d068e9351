package be.sentum.privacy.application.collection;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import be.sentum.privacy.application.port.out.collection.Fragments.Whole;
import be.sentum.privacy.domain.request.ItemId;
import be.sentum.privacy.domain.request.answer.ServiceName;
import be.sentum.privacy.fakes.InMemoryFragments;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class OpenedAnswersTest {

    private static final ServiceName ORDER = new ServiceName("order");

    private final ItemId item = new ItemId(UUID.randomUUID());
    private final InMemoryFragments fragments = new InMemoryFragments();
    private int opened;

    @Test
    void each_text_of_a_sequence_is_a_part() {
        keep("\u001e{\"table\":\"a\"}\n\u001e{\"table\":\"b\"}\n");

        assertThat(read(answers(1_000))).containsExactly("{\"table\":\"a\"}\n", "{\"table\":\"b\"}\n");
    }

    @Test
    void what_fits_in_memory_is_opened_once_and_the_rest_each_time() {
        keep("\u001e{\"n\":1}", "\u001e{\"n\":2}", "\u001e{\"n\":3}");
        OpenedAnswers answers = answers(16);

        assertThat(read(answers)).containsExactly("{\"n\":1}", "{\"n\":2}", "{\"n\":3}");
        assertThat(read(answers)).containsExactly("{\"n\":1}", "{\"n\":2}", "{\"n\":3}");

        assertThat(opened).as("two of eight bytes are remembered").isEqualTo(3 + 1);
    }

    private void keep(String... parts) {
        for (int i = 0; i < parts.length; i++) {
            fragments.keep(item, ORDER, i + 1, parts[i].getBytes(UTF_8));
        }
        fragments.keep(item, new Whole(ORDER, false, parts.length, parts.length, "not asked here"));
    }

    private OpenedAnswers answers(int rememberedBytes) {
        return new OpenedAnswers(
                item,
                fragments,
                (service, number, part) -> {
                    opened++;
                    return part;
                },
                rememberedBytes);
    }

    private static List<String> read(OpenedAnswers answers) {
        List<String> parts = new ArrayList<>();
        answers.of(ORDER, part -> parts.add(new String(part, UTF_8)));
        return parts;
    }
}
