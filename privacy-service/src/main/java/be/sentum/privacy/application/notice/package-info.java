/** Publishing and reading the notice. */
@NullMarked
package be.sentum.privacy.application.notice;

import org.jspecify.annotations.NullMarked;
