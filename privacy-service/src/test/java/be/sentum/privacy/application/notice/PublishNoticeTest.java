package be.sentum.privacy.application.notice;

import static org.assertj.core.api.Assertions.assertThat;

import be.sentum.privacy.application.port.in.notice.PublishNotice.Result;
import be.sentum.privacy.application.port.in.notice.WatchNotice;
import be.sentum.privacy.application.port.out.notice.NoticeWriter;
import be.sentum.privacy.domain.audit.Actor;
import be.sentum.privacy.domain.notice.NoticeLanguage;
import be.sentum.privacy.domain.notice.NoticeSources;
import be.sentum.privacy.domain.notice.NoticeText;
import be.sentum.privacy.domain.notice.Registers;
import be.sentum.privacy.domain.register.Purpose.Basis;
import be.sentum.privacy.fakes.InMemoryAuditTrail;
import be.sentum.privacy.fakes.InMemoryNotices;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("REQ-NOT-01")
class PublishNoticeTest {

    private static final Actor OFFICER = Actor.staff("dpo", "dpo-1");

    private final Registers registers = new Registers();
    private final InMemoryNotices notices = new InMemoryNotices();
    private final InMemoryAuditTrail trail = new InMemoryAuditTrail();
    private final PublishNoticeHandler publish = new PublishNoticeHandler(
            registers::sources, new Wordless(), notices, trail, () -> java.time.Instant.parse("2026-11-22T10:00:00Z"));

    @Test
    void each_change_is_a_version_and_no_change_is_none() {
        assertThat(publish.handle(OFFICER))
                .isInstanceOfSatisfying(
                        Result.Published.class,
                        r -> assertThat(r.notice().version()).isEqualTo(1));
        assertThat(publish.handle(OFFICER)).isInstanceOf(Result.Unchanged.class);

        registers.put(Registers.purpose("P01", Basis.CONTRACT, null, null, "RET-06"));

        assertThat(publish.handle(OFFICER)).isInstanceOf(Result.Published.class);
        assertThat(trail.after(0, 10)).extracting(e -> e.what().reason()).containsExactly("version 1", "version 2");
    }

    @Test
    void with_an_empty_element_nothing_is_published() {
        registers.put(Registers.purpose("P06", Basis.LEGITIMATE_INTEREST, "interest", null, null));

        assertThat(publish.handle(OFFICER))
                .isInstanceOfSatisfying(
                        Result.Incomplete.class, r -> assertThat(r.gaps()).containsExactly("13(2)(a):P06"));
        assertThat(publish.first()).isFalse();
        assertThat(notices.current()).isEmpty();
    }

    @Test
    void the_first_is_published_by_itself_and_no_other() {
        assertThat(publish.first()).isTrue();
        registers.put(Registers.purpose("P01", Basis.CONTRACT, null, null, "RET-06"));
        assertThat(publish.first()).isTrue();

        assertThat(notices.current())
                .hasValueSatisfying(n -> assertThat(n.version()).isEqualTo(1));
    }

    @Test
    void a_notice_that_no_longer_says_what_is_so_is_outdated_until_the_next_version() {
        WatchNotice watch = new WatchNoticeHandler(registers::sources, new Wordless(), notices);
        assertThat(watch.state()).isEmpty();
        publish.handle(OFFICER);
        assertThat(watch.state()).contains(new WatchNotice.State(1, false, new TreeSet<>()));

        registers.put(Registers.purpose("P01", Basis.CONTRACT, null, null, "RET-06"));
        assertThat(watch.state()).contains(new WatchNotice.State(1, true, new TreeSet<>()));

        publish.handle(OFFICER);
        assertThat(watch.state()).contains(new WatchNotice.State(2, false, new TreeSet<>()));
    }

    @Test
    void a_notice_that_could_not_be_published_any_more_is_outdated_and_says_why() {
        WatchNotice watch = new WatchNoticeHandler(registers::sources, new Wordless(), notices);
        publish.handle(OFFICER);

        registers.put(Registers.purpose("P06", Basis.LEGITIMATE_INTEREST, "interest", null, null));

        assertThat(watch.state()).contains(new WatchNotice.State(1, true, new TreeSet<>(Set.of("13(2)(a):P06"))));
    }

    /** Its title lists the purposes, nothing else is said. */
    private static final class Wordless implements NoticeWriter {
        @Override
        public Set<String> retentionRules() {
            return Set.of("RET-01", "RET-06", "RET-09", "RET-11");
        }

        @Override
        public Map<NoticeLanguage, NoticeText> write(NoticeSources sources) {
            String title = sources.purposes().toString();
            return Map.of(NoticeLanguage.NL, new NoticeText(title, "", "", "", List.of(), List.of()));
        }
    }
}
