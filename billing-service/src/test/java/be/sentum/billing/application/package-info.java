/** Use cases, on fakes. */
@NullMarked
package be.sentum.billing.application;

import org.jspecify.annotations.NullMarked;
