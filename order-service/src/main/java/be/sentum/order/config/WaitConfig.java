package be.sentum.order.config;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long an order waits in a state: the first four and {@code rejected} for others, the last three for us. */
@ConfigMapping(prefix = "sentum.order.wait")
public interface WaitConfig {

    /** A prepaid order for its payment; then it is cancelled. */
    @WithDefault("P14D")
    Duration payment();

    /** An order on invoice for the solvency answer; then the buyer chooses. */
    @WithDefault("PT15M")
    Duration solvency();

    /** For the buyer's choice; then it is cancelled. */
    @WithDefault("P14D")
    Duration choice();

    /** For the human whom the buyer asked: 5 working days (REQ-ADM-03); then our people are told. */
    @WithDefault("P7D")
    Duration review();

    /** A rejected order for what its buyer does; then it is cancelled. */
    @WithDefault("P14D")
    Duration rejected();

    /** For its first parcel; then our people are told. */
    @WithDefault("P7D")
    Duration dispatch();

    /** For its next parcel; then our people are told. */
    @WithDefault("P14D")
    Duration rest();

    /** For the news that all has arrived; then our people are told. */
    @WithDefault("P14D")
    Duration arrival();

    /** How often it is looked for what has waited too long. Read by the scheduler. */
    @WithDefault("30s")
    String every();

    /** How often it is counted what is late, for the metric. Read by the scheduler. */
    @WithDefault("60s")
    String countEvery();

    /** How many orders are looked up at once. */
    @WithDefault("100")
    int batch();
}
