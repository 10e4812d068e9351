/** The people of the local realm. */
@NullMarked
package be.sentum.localstack.realm;

import org.jspecify.annotations.NullMarked;
