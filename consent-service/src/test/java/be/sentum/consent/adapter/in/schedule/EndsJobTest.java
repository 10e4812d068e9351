package be.sentum.consent.adapter.in.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import be.sentum.consent.application.port.in.upkeep.SettleEnds;
import be.sentum.consent.domain.SubjectId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class EndsJobTest {

    @Test
    @DisplayName("REQ-CON-05, 07: one look settles everybody who is due, however many, and waits for nobody it cannot")
    void one_look_settles_everybody_who_is_due() {
        Ends ends = new Ends(450);

        new EndsJob(ends).run();

        assertThat(ends.due).containsExactly(ends.broken);
    }

    /** Two hundred at a time, one of whom can not be settled. */
    private static final class Ends implements SettleEnds {

        private final Set<SubjectId> due = new LinkedHashSet<>();
        private final SubjectId broken = somebody();

        private Ends(int others) {
            due.add(broken);
            Stream.generate(Ends::somebody).limit(others).forEach(due::add);
        }

        private static SubjectId somebody() {
            return new SubjectId(UUID.randomUUID());
        }

        @Override
        public List<SubjectId> due() {
            return due.stream().limit(200).toList();
        }

        @Override
        public void settle(SubjectId subject) {
            if (subject.equals(broken)) {
                throw new IllegalStateException("broken");
            }
            due.remove(subject);
        }
    }
}
