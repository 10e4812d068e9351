/** Unpacked servers and start-up caches, shared by all stacks of one checkout. */
@NullMarked
package be.sentum.localstack.software;

import org.jspecify.annotations.NullMarked;
