/** Codes and tokens, made with this service's secret. */
@NullMarked
package be.sentum.customer.adapter.out.crypto;

import org.jspecify.annotations.NullMarked;
