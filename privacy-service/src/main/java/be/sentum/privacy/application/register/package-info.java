/** Handlers of inventories and recipients. */
@NullMarked
package be.sentum.privacy.application.register;

import org.jspecify.annotations.NullMarked;
