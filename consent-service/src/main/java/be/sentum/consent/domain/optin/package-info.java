/** Acts that count once a link in a mail is confirmed. */
@NullMarked
package be.sentum.consent.domain.optin;

import org.jspecify.annotations.NullMarked;
