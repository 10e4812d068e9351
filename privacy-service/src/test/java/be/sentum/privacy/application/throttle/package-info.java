@NullMarked
package be.sentum.privacy.application.throttle;

import org.jspecify.annotations.NullMarked;
