/** Publishing and reading the notice. */
@NullMarked
package be.sentum.privacy.application.port.in.notice;

import org.jspecify.annotations.NullMarked;
