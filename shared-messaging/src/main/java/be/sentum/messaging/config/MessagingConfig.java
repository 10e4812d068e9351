package be.sentum.messaging.config;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Limits of outbox and inbox. The defaults are meant for production. */
@ConfigMapping(prefix = "sentum.messaging")
public interface MessagingConfig {

    /** Whether the relay and the consumers run. Off for a process that only serves requests. */
    @WithDefault("true")
    boolean enabled();

    /** How old the numbers behind the gauges may be. */
    @WithDefault("5s")
    Duration statisticsInterval();

    Relay relay();

    Inbox inbox();

    /** What leaves. */
    interface Relay {

        /** Off where something else (Debezium) publishes the outbox. */
        @WithDefault("true")
        boolean enabled();

        /** The net under the wake-up after each commit: how often the outbox is looked at anyway. */
        @WithDefault("1s")
        Duration pollInterval();

        /** Least time from round to round while rows keep coming, so that one round takes many. */
        @WithDefault("10ms")
        Duration gather();

        /** Rows taken from one shard in one round. */
        @WithDefault("200")
        int batchSize();

        /** Characters of payloads after which a round takes no more rows: its limit in memory. */
        @WithDefault("8388608")
        int batchCharacters();

        /** Largest value in bytes; a larger one blocks its key. Below the broker's message.max.bytes of 1 MiB. */
        @WithDefault("921600")
        int maxRecordBytes();

        /** How long an acknowledgement is waited for before the round is given up and tried again. */
        @WithDefault("10s")
        Duration deliveryTimeout();

        /** First pause after a failed round; it doubles each time. */
        @WithDefault("100ms")
        Duration retryInitial();

        /** Longest pause between two rounds while Kafka or the database is away. */
        @WithDefault("5s")
        Duration retryMax();
    }

    /** What enters. */
    interface Inbox {

        /** Records handled in one transaction at most. If one fails, all are handled again one by one. */
        @WithDefault("50")
        int batchSize();

        /** How often an event that fails for no transient reason is tried before it is parked. */
        @WithDefault("5")
        int attempts();

        /** First pause before the same record is tried again; it doubles each time. */
        @WithDefault("200ms")
        Duration retryInitial();

        /** Longest pause between two attempts. */
        @WithDefault("10s")
        Duration retryMax();

        /** How often parked events are tried again by themselves. */
        @WithDefault("10m")
        Duration parkedRetryInterval();

        /** After this long without a sign of life a consumer's partitions go to another replica. */
        @WithDefault("10s")
        Duration sessionTimeout();

        /** How long it is remembered that an event was handled; longer than any topic keeps it. */
        @WithDefault("30d")
        Duration retention();

        /** How often old inbox rows are looked for. */
        @WithDefault("1h")
        Duration cleanupInterval();

        /** Inbox rows deleted in one transaction. */
        @WithDefault("5000")
        int cleanupBatch();
    }
}
