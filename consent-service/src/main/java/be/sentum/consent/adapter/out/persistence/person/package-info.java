/** What is known of persons beyond their acts. */
@NullMarked
package be.sentum.consent.adapter.out.persistence.person;

import org.jspecify.annotations.NullMarked;
