package be.sentum.benchmarks.scenario;

import be.sentum.benchmarks.limit.KafkaLimit;
import be.sentum.benchmarks.load.Load;
import be.sentum.benchmarks.load.Median;
import be.sentum.benchmarks.report.Row;
import be.sentum.events.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.HdrHistogram.Histogram;

/**
 * From the event's time in the use case to a consumer's hands: commit, relay and Kafka. Orders on invoice make the
 * events: placed, judged by billing-service, and confirmed or referred.
 */
public final class EventDelay implements Benchmark {

    private static final int EVENTS_OF_AN_ORDER = 3;
    private static final int ORDERS_PER_SECOND = 170;
    private static final int PER_SECOND = ORDERS_PER_SECOND * EVENTS_OF_AN_ORDER;
    private static final int CLIENTS = 16;
    private static final double TARGET_MILLIS = 100;

    @Override
    public String name() {
        return "event-delay";
    }

    @Override
    public List<Row> measure(Target target, Plan plan) throws Exception {
        Api api = new Api(target);
        api.product();
        List<UUID> customers = api.customers(64);
        String token = api.token("agent");
        Load.ClientFactory orders =
                number -> OrderClient.onInvoice(target, token, customers.get(number % customers.size()));
        Load.constantRate(ORDERS_PER_SECOND, CLIENTS, plan.warmUp(), orders);
        List<Double> p50 = new ArrayList<>();
        List<Double> p99 = new ArrayList<>();
        List<Double> limit = new ArrayList<>();
        List<String> topics = List.of(Topic.ORDER_EVENTS.topicName(), Topic.BILLING_EVENTS.topicName());
        for (int run = 0; run < plan.runs(); run++) {
            try (DelayReader reader = new DelayReader(target.kafka(), topics)) {
                Load.constantRate(ORDERS_PER_SECOND, CLIENTS, plan.run(), orders);
                Histogram delays = reader.finish(PER_SECOND * plan.run().toSeconds());
                p50.add(delays.getValueAtPercentile(50) / 1000.0);
                p99.add(delays.getValueAtPercentile(99) / 1000.0);
            }
            limit.add(KafkaLimit.delayP99Millis(target.kafka(), PER_SECOND, plan.run()));
        }
        String what = PER_SECOND + " events/s of " + ORDERS_PER_SECOND + " orders/s, ";
        return List.of(
                Row.of(name(), what + "p50 ms", Median.of(p50)),
                Row.of(name(), what + "p99 ms", Median.of(p99))
                        .beside(Median.of(limit), "limit: bare producer to consumer, p99")
                        .atMost(TARGET_MILLIS, "the processors were busy with the orders themselves"));
    }
}
