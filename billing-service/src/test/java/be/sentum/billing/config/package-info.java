/** What operators must set. */
@NullMarked
package be.sentum.billing.config;

import org.jspecify.annotations.NullMarked;
