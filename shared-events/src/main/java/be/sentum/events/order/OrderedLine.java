package be.sentum.events.order;

import be.sentum.events.Money;

/** One line at the price of our own catalogue; {@code vatRate} in percent: "21", "12", "6" or "0". */
public record OrderedLine(String sku, String name, int quantity, Money unitPrice, String vatRate) {}
