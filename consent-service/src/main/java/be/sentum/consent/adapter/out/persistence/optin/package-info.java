/** Acts that wait for a link in a mail, and guardians' acts. */
@NullMarked
package be.sentum.consent.adapter.out.persistence.optin;

import org.jspecify.annotations.NullMarked;
