/** What becomes of log-ins in a real Keycloak. */
@NullMarked
package be.sentum.systemtests.login;

import org.jspecify.annotations.NullMarked;
