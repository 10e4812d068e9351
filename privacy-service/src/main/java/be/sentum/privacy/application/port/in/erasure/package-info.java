/** Planning, ordering and proving an erasure. */
@NullMarked
package be.sentum.privacy.application.port.in.erasure;

import org.jspecify.annotations.NullMarked;
