package be.sentum.systemtests.journey;

import static org.assertj.core.api.Assertions.assertThat;

import be.sentum.localstack.LocalStack;
import be.sentum.localstack.StackFailure;
import be.sentum.localstack.console.Console;
import be.sentum.localstack.demo.DemoJourney;
import be.sentum.localstack.settings.PartName;
import be.sentum.systemtests.stack.ServiceName;
import be.sentum.systemtests.stack.StackUnderTest;
import java.util.Random;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The contract's demo; and the same end when a service is killed in the middle of it and started again. */
class DemoJourneyTest {

    private static final Logger LOG = Logger.getLogger(DemoJourneyTest.class.getName());
    private static final long SEED = Long.getLong("sentum.seed", System.nanoTime());
    private static final int KILLS = Boolean.getBoolean("sentum.long") ? 5 : 1;
    private static final int ATTEMPTS = 4;

    private final StackUnderTest stack = StackUnderTest.running();
    private final LocalStack local = stack.local();

    @Test
    void the_demo_runs_from_registering_to_being_forgotten() {
        Footprint before = Footprint.of(local);

        play(Console.silent());

        assertThat(Footprint.of(local)).isEqualTo(before.plusJourneys(1));
    }

    @ParameterizedTest
    @EnumSource(ServiceName.class)
    void a_service_killed_in_the_middle_and_started_again_leads_to_the_same_end(ServiceName victim) {
        PartName part = StackUnderTest.part(victim);
        Random random = new Random(SEED + victim.ordinal());
        for (int kill = 0; kill < KILLS; kill++) {
            Footprint before = Footprint.of(local);
            int line = 2 + random.nextInt(lines() - 4);
            LOG.info("seed %d: %s is killed at line %d".formatted(SEED, part.id(), line));

            boolean ended = playAndKill(part, line);
            if (!ended) {
                playUntilItEndsWell();
            }

            assertThat(Footprint.of(local))
                    .as("seed %d, %s killed at line %d: nothing doubled, nothing lost", SEED, part.id(), line)
                    .isIn(before.plusJourneys(1), before.plusJourneys(2));
        }
    }

    private static int lineCount;

    /** How many lines the demo prints when nothing goes wrong. */
    private int lines() {
        if (lineCount == 0) {
            LineCounter counter = new LineCounter(Integer.MAX_VALUE, () -> {});
            play(Console.of(counter));
            lineCount = counter.lines();
        }
        return lineCount;
    }

    /** Whether the attempt ended well all the same: the service was back before it was needed again. */
    private boolean playAndKill(PartName part, int line) {
        try {
            play(Console.of(new LineCounter(line, () -> killAndStart(part))));
            return true;
        } catch (StackFailure expected) {
            LOG.info("the attempt broke off: " + expected.getMessage());
            return false;
        }
    }

    private void killAndStart(PartName part) {
        local.kill(part);
        local.start(part);
    }

    private void playUntilItEndsWell() {
        for (int attempt = 1; ; attempt++) {
            try {
                play(Console.silent());
                return;
            } catch (StackFailure failure) {
                if (attempt == ATTEMPTS) {
                    throw failure;
                }
                LOG.info("attempt " + attempt + ": " + failure.getMessage());
            }
        }
    }

    private void play(Console console) {
        new DemoJourney(stack.addresses(), console).play();
    }
}
