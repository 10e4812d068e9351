/** What passed-on requests need: where they are kept, and what signs the answers. */
@NullMarked
package be.sentum.privacy.application.port.out.relay;

import org.jspecify.annotations.NullMarked;
