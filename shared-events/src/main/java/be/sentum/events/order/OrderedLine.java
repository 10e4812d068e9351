package be.sentum.events.order;

import be.sentum.events.Money;

/**
 * One line at the price of our own catalogue.
 *
 * @param sku the product's code
 * @param name the product's name on the day of the order
 * @param quantity pieces
 * @param unitPrice price of one piece, VAT excluded
 * @param vatRate VAT rate in percent: 21, 12, 6, 0
 */
public record OrderedLine(String sku, String name, int quantity, Money unitPrice, String vatRate) {}
