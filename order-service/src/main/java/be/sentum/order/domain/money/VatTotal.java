package be.sentum.order.domain.money;

/** What is taxed at one rate, and the tax on it. */
public record VatTotal(VatRate rate, Money taxable, Money vat) {}
