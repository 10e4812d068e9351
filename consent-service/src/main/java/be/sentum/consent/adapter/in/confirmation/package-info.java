/** Links from mails: pages for people, without a log-in. */
@NullMarked
package be.sentum.consent.adapter.in.confirmation;

import org.jspecify.annotations.NullMarked;
