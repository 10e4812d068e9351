/** What the handling of cases needs from outside. */
@NullMarked
package be.sentum.privacy.application.port.out.request;

import org.jspecify.annotations.NullMarked;
