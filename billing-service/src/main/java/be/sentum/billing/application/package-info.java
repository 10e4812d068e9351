/** What billing can do, one handler and one transaction each. */
@NullMarked
package be.sentum.billing.application;

import org.jspecify.annotations.NullMarked;
