/** The daily round over accounts. */
@NullMarked
package be.sentum.customer.adapter.in.schedule.account;

import org.jspecify.annotations.NullMarked;
