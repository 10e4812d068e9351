/** What every register of legal holds does. */
@NullMarked
package be.sentum.privacy.contracts.hold;

import org.jspecify.annotations.NullMarked;
