/** What is held, why, and who may get it. */
@NullMarked
package be.sentum.privacy.application.port.in.register;

import org.jspecify.annotations.NullMarked;
