/** What can be configured. */
@NullMarked
package be.sentum.order.config;

import org.jspecify.annotations.NullMarked;
