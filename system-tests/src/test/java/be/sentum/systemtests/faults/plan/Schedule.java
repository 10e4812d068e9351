package be.sentum.systemtests.faults.plan;

import be.sentum.systemtests.stack.ServiceName;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Which service dies at which step. In rounds: in each, every service once, so that several are down together. A
 * service meets every step before it meets one again: five kills a step cover all of them.
 *
 * @param seed the same seed and number of kills is the same schedule
 */
public record Schedule(long seed, List<List<Kill>> rounds) {

    /** Most steps take a few milliseconds: half of the kills come within that time, the others later. */
    private static final int SOON_MILLIS = 30;

    private static final int LATE_MILLIS = 400;
    private static final int LONGEST_DOWN_MILLIS = 1_500;

    public static Schedule of(long seed, int kills) {
        Random random = new Random(seed);
        Map<ServiceName, List<Step>> steps = new EnumMap<>(ServiceName.class);
        List<List<Kill>> rounds = new ArrayList<>();
        int number = 0;
        while (number < kills) {
            List<ServiceName> order = new ArrayList<>(List.of(ServiceName.values()));
            Collections.shuffle(order, random);
            List<Kill> round = new ArrayList<>();
            for (ServiceName service : order.subList(0, Math.min(order.size(), kills - number))) {
                Step step = next(steps.computeIfAbsent(service, s -> new ArrayList<>()), random);
                round.add(new Kill(++number, service, step, after(random), down(random)));
            }
            rounds.add(List.copyOf(round));
        }
        return new Schedule(seed, List.copyOf(rounds));
    }

    public int kills() {
        return rounds.stream().mapToInt(List::size).sum();
    }

    private static Step next(List<Step> left, Random random) {
        if (left.isEmpty()) {
            left.addAll(List.of(Step.values()));
            Collections.shuffle(left, random);
        }
        return left.removeLast();
    }

    private static Duration after(Random random) {
        return Duration.ofMillis(random.nextInt(random.nextBoolean() ? SOON_MILLIS : LATE_MILLIS));
    }

    private static Duration down(Random random) {
        return Duration.ofMillis(random.nextInt(LONGEST_DOWN_MILLIS));
    }
}
