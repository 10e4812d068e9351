/** Asking, following and deciding a case. */
@NullMarked
package be.sentum.privacy.application.port.in.request;

import org.jspecify.annotations.NullMarked;
