/** How fast the answers to people who are not logged in come. */
@NullMarked
package be.sentum.order.adapter.in.rest.withdrawal;

import org.jspecify.annotations.NullMarked;
