package be.sentum.benchmarks.scenario.order;

import be.sentum.benchmarks.load.Load;
import be.sentum.benchmarks.load.Median;
import be.sentum.benchmarks.scenario.Plan;
import java.util.ArrayList;
import java.util.List;

/**
 * We and the limit in turns, as fast as so many clients can; medians over the runs.
 *
 * @param p50 of our calls, in milliseconds
 * @param p99 of our calls, in milliseconds
 */
record Paired(double perSecond, double limitPerSecond, double p50, double p99) {

    static Paired run(int clients, Plan plan, Load.ClientFactory ours, Load.ClientFactory limit) throws Exception {
        List<Double> perSecond = new ArrayList<>();
        List<Double> limitPerSecond = new ArrayList<>();
        List<Double> p50 = new ArrayList<>();
        List<Double> p99 = new ArrayList<>();
        for (int run = 0; run < plan.runs(); run++) {
            limitPerSecond.add(Load.closed(clients, plan.run(), limit).perSecond());
            Load.Result result = Load.closed(clients, plan.run(), ours);
            perSecond.add(result.perSecond());
            p50.add(result.micros().getValueAtPercentile(50) / 1000.0);
            p99.add(result.micros().getValueAtPercentile(99) / 1000.0);
        }
        return new Paired(Median.of(perSecond), Median.of(limitPerSecond), Median.of(p50), Median.of(p99));
    }
}
