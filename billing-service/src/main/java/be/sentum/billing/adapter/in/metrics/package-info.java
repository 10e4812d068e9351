/** What an operator watches: money and documents that somebody waits for. */
@NullMarked
package be.sentum.billing.adapter.in.metrics;

import org.jspecify.annotations.NullMarked;
