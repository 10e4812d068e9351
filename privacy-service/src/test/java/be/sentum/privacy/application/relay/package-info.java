@NullMarked
package be.sentum.privacy.application.relay;

import org.jspecify.annotations.NullMarked;
