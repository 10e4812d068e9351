/** Everything Sentum needs on one machine, as real servers from Maven artifacts. */
@NullMarked
package be.sentum.localstack;

import org.jspecify.annotations.NullMarked;
