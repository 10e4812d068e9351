/** What a service holds of a subject. */
@NullMarked
package be.sentum.personaldata.rights.holding;

import org.jspecify.annotations.NullMarked;
