/** How much of a thing one caller may do at a time. */
@NullMarked
package be.sentum.privacy.application.throttle;

import org.jspecify.annotations.NullMarked;
