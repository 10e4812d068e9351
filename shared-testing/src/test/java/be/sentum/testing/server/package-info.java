/** The choice between the servers. */
@NullMarked
package be.sentum.testing.server;

import org.jspecify.annotations.NullMarked;
