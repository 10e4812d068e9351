package be.sentum.benchmarks.scenario;

import be.sentum.benchmarks.load.Load;
import be.sentum.benchmarks.load.Median;
import be.sentum.benchmarks.report.Row;
import be.sentum.benchmarks.scenario.order.OrderClient;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * How long a restriction takes until all five services have answered; and how fast a campaign erases, and what that
 * costs those who order meanwhile.
 */
public final class RightsInBulk implements Benchmark {

    private static final double EVERYWHERE_MILLIS = 2_000;
    private static final double PERSONS_PER_SECOND = 10_000 / 60.0;
    private static final int ORDERS_PER_SECOND = 100;
    private static final int CLIENTS = 16;
    private static final double SLOWER = 2;

    @Override
    public String name() {
        return "rights-in-bulk";
    }

    @Override
    public List<Row> measure(Target target, Plan plan) throws Exception {
        RightsRequests rights = new RightsRequests(target);
        rights.warmUp(plan.warmUp());
        List<Row> rows = new ArrayList<>(restrictions(plan, rights));
        rows.addAll(campaign(target, plan, rights));
        return rows;
    }

    private List<Row> restrictions(Plan plan, RightsRequests rights) throws Exception {
        List<Double> millis = new ArrayList<>();
        for (UUID subject : rights.subjects(plan.samples())) {
            millis.add(rights.restriction(subject));
        }
        double slowest = millis.stream().mapToDouble(Double::doubleValue).max().orElse(Double.NaN);
        return List.of(
                Row.of(name(), "restriction, order to effective in all services, p50 ms", Median.of(millis)),
                Row.of(name(), "restriction, slowest of " + plan.samples() + ", ms", slowest)
                        .atMost(EVERYWHERE_MILLIS, "a service that was busy answers late"));
    }

    private List<Row> campaign(Target target, Plan plan, RightsRequests rights) throws Exception {
        Api api = new Api(target);
        List<UUID> customers = api.customers(CLIENTS);
        String token = api.token("agent");
        Load.ClientFactory orders = number -> OrderClient.prepaid(target, token, customers.get(number % CLIENTS));
        Load.constantRate(ORDERS_PER_SECOND, CLIENTS, plan.warmUp(), orders);
        double usual = p99(Load.constantRate(ORDERS_PER_SECOND, CLIENTS, plan.run(), orders));
        List<UUID> persons = rights.subjects(plan.bulk());

        long start = System.nanoTime();
        String campaign = rights.campaign(persons);
        double meanwhile = p99(Load.constantRate(ORDERS_PER_SECOND, CLIENTS, plan.run(), orders));
        rights.awaitCampaign(campaign);
        double seconds = (System.nanoTime() - start) / 1e9;

        return List.of(
                Row.of(name(), "campaign of %,d, persons/s".formatted(plan.bulk()), plan.bulk() / seconds)
                        .beside(PERSONS_PER_SECOND, "limit: what was promised, 10,000 in a minute")
                        .atLeastOfLimit(
                                1,
                                "each person is a case: three rounds of questions to five services, receipts, a letter"),
                Row.of(name(), ORDERS_PER_SECOND + " orders/s during a campaign, p99 ms", meanwhile)
                        .beside(usual, "limit: the same without a campaign")
                        .atMost(SLOWER * usual, "the cases and the orders share two processors"));
    }

    private static double p99(Load.Result result) {
        return result.micros().getValueAtPercentile(99) / 1000.0;
    }
}
