/** What billing is about: amounts, customers, solvency and invoices. Knows neither HTTP nor a database. */
@NullMarked
package be.sentum.billing.domain;

import org.jspecify.annotations.NullMarked;
