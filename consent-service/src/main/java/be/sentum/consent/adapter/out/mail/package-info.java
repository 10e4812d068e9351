/** Letters that ask for a confirmation. */
@NullMarked
package be.sentum.consent.adapter.out.mail;

import org.jspecify.annotations.NullMarked;
