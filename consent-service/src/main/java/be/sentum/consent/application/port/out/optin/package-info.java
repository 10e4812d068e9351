/** Questions by mail, and what waits for their answer. */
@NullMarked
package be.sentum.consent.application.port.out.optin;

import org.jspecify.annotations.NullMarked;
