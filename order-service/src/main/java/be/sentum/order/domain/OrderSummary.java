package be.sentum.order.domain;

import be.sentum.order.domain.money.Money;
import be.sentum.order.domain.payment.PaymentMethod;
import be.sentum.order.domain.progress.OrderStatus;
import java.time.Instant;

/** An order as a list shows it; total includes tax. */
public record OrderSummary(
        OrderId id, OrderNumber number, OrderStatus status, PaymentMethod payment, Money total, Instant placedAt) {}
