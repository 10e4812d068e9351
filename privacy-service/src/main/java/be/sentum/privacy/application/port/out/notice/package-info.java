/** What the notice is made of, and where it is kept. */
@NullMarked
package be.sentum.privacy.application.port.out.notice;

import org.jspecify.annotations.NullMarked;
