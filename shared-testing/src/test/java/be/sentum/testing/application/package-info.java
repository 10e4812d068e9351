/** A very small application on the shared servers: what Quarkus makes of them. */
@NullMarked
package be.sentum.testing.application;

import org.jspecify.annotations.NullMarked;
