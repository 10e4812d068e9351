package be.sentum.privacy.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import be.sentum.privacy.application.port.out.notice.Notices;
import be.sentum.privacy.domain.notice.NoticeLanguage;
import be.sentum.privacy.domain.notice.NoticeText;
import be.sentum.privacy.domain.notice.NoticeText.Line;
import be.sentum.privacy.domain.notice.NoticeText.PurposeText;
import be.sentum.privacy.domain.notice.NoticeText.Section;
import be.sentum.privacy.domain.notice.PublishedNotice;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What every {@link Notices} does. */
@DisplayName("REQ-NOT-01")
public abstract class NoticesContract {

    protected abstract Notices notices();

    protected abstract void inTransaction(Runnable step);

    @Test
    public void each_version_comes_back_as_it_was_published_and_the_newest_is_the_current_one() {
        inTransaction(() -> {
            notices().lock();
            int next = notices().current().map(PublishedNotice::version).orElse(0) + 1;
            PublishedNotice older = notice(next, "older");
            PublishedNotice newer = notice(next + 1, "newer");

            notices().add(older);
            notices().add(newer);

            assertThat(notices().find(next)).contains(older);
            assertThat(notices().current()).contains(newer);
            assertThat(notices().find(next + 2)).isEmpty();
        });
    }

    private static PublishedNotice notice(int version, String word) {
        return new PublishedNotice(
                version,
                Instant.parse("2026-11-22T08:00:00Z"),
                word,
                Arrays.stream(NoticeLanguage.values())
                        .collect(Collectors.toMap(Function.identity(), language -> text(word + language))));
    }

    private static NoticeText text(String word) {
        PurposeText purpose = new PurposeText("P01", word, List.of(new Line(null, "label", word)));
        Section section = new Section("rights", "13(2)(b)", word, List.of(word), List.of(word), List.of(purpose));
        return new NoticeText(word, "{0}, {1}", "contents", "brief", List.of(word), List.of(section));
    }
}
