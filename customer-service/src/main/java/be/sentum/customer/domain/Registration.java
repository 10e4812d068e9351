package be.sentum.customer.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is settled when somebody becomes a customer and stays so.
 *
 * @param noticeVersionShown which privacy notice was on the screen; showing is not agreeing (REQ-NOT-02)
 */
public record Registration(
        CustomerId id, CustomerNumber number, @Nullable String noticeVersionShown, Instant at) {}
