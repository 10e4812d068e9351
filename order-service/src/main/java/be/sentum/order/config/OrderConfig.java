package be.sentum.order.config;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Limits of one order. */
@ConfigMapping(prefix = "sentum.order")
public interface OrderConfig {

    /** Lines at most. */
    @WithDefault("100")
    int maxLines();

    /** How many of one product at most. */
    @WithDefault("9999")
    int maxQuantity();
}
