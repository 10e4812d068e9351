package be.sentum.benchmarks.scenario;

import be.sentum.benchmarks.limit.KafkaLimit;
import be.sentum.benchmarks.load.Load;
import be.sentum.benchmarks.load.Median;
import be.sentum.benchmarks.report.Row;
import be.sentum.benchmarks.scenario.order.OrderClient;
import be.sentum.benchmarks.stack.Backlog;
import be.sentum.events.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.HdrHistogram.Histogram;

/**
 * From the event's time in the use case to a consumer's hands: commit, relay and Kafka; about 500 events a second. Once
 * with decisions on consent, one event each, of eight persons; and once with orders on invoice, the heaviest there are:
 * placed, judged by billing-service, and confirmed or referred.
 */
public final class EventDelay implements Benchmark {

    private static final int EVENTS_OF_AN_ORDER = 3;
    private static final int ORDERS_PER_SECOND = 170;
    private static final int DECISIONS_PER_SECOND = 500;
    private static final int CLIENTS = 16;
    private static final int PERSONS = 8;
    private static final double TARGET_MILLIS = 100;

    @Override
    public String name() {
        return "event-delay";
    }

    @Override
    public List<Row> measure(Target target, Plan plan) throws Exception {
        DecisionClients persons = DecisionClients.of(target, PERSONS);
        List<Row> rows = new ArrayList<>(delays(
                new Source("decisions", DECISIONS_PER_SECOND, 1, PERSONS, persons::each, List.of(Topic.CONSENT_EVENTS)),
                target,
                plan));
        Api api = new Api(target);
        api.product();
        List<UUID> customers = api.customers(64);
        String token = api.token("agent");
        Load.ClientFactory orders =
                number -> OrderClient.onInvoice(target, token, customers.get(number % customers.size()));
        List<Topic> topics = List.of(Topic.ORDER_EVENTS, Topic.BILLING_EVENTS);
        rows.addAll(delays(
                new Source("orders", ORDERS_PER_SECOND, EVENTS_OF_AN_ORDER, CLIENTS, orders, topics), target, plan));
        return rows;
    }

    /** What makes events, and how many of one call. */
    private record Source(
            String what, int perSecond, int events, int clients, Load.ClientFactory load, List<Topic> topics) {

        int eventsPerSecond() {
            return perSecond * events;
        }
    }

    private List<Row> delays(Source source, Target target, Plan plan) throws Exception {
        // As fast as it goes until all is compiled, then at the rate until that has settled.
        Load.closed(source.clients(), plan.warmUp(), source.load());
        Backlog.awaitNone(target.kafka());
        Load.constantRate(source.perSecond(), source.clients(), plan.run(), source.load());
        List<String> topics = source.topics().stream().map(Topic::topicName).toList();
        List<Double> p50 = new ArrayList<>();
        List<Double> p99 = new ArrayList<>();
        List<Double> limit = new ArrayList<>();
        for (int run = 0; run < plan.runs(); run++) {
            try (DelayReader reader = new DelayReader(target.kafka(), topics)) {
                Load.constantRate(source.perSecond(), source.clients(), plan.run(), source.load());
                Histogram delays =
                        reader.finish(source.eventsPerSecond() * plan.run().toSeconds());
                p50.add(delays.getValueAtPercentile(50) / 1000.0);
                p99.add(delays.getValueAtPercentile(99) / 1000.0);
            }
            limit.add(KafkaLimit.delayP99Millis(target.kafka(), source.eventsPerSecond(), plan.run()));
        }
        String what = source.eventsPerSecond() + " events/s of " + source.perSecond() + " " + source.what() + "/s, ";
        return List.of(
                Row.of(name(), what + "p50 ms", Median.of(p50)),
                Row.of(name(), what + "p99 ms", Median.of(p99))
                        .beside(Median.of(limit), "limit: bare producer to consumer, p99")
                        .atMost(TARGET_MILLIS, "the two processors were busy with the use cases that make the events"));
    }
}
