/** Log-ins in Keycloak: disabled and removed, sooner or later, surely. */
@NullMarked
package be.sentum.customer.adapter.out.keycloak;

import org.jspecify.annotations.NullMarked;
