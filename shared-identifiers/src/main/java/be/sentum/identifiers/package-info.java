/**
 * Numbers that Belgium gives to people and companies, by their public rules (requirements catalogue, section 18). The only
 * shared package that a service's domain may use (ADR 0016): it depends on nothing but Java, knows no service, and has
 * no state.
 */
@NullMarked
package be.sentum.identifiers;

import org.jspecify.annotations.NullMarked;
