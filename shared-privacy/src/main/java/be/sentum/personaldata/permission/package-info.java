/** The copy of consent-service's decisions that a service asks at the moment of use (REQ-CON-05). */
@NullMarked
package be.sentum.personaldata.permission;

import org.jspecify.annotations.NullMarked;
