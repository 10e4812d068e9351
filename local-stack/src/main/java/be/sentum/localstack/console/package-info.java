/** What the launcher says while it works. */
@NullMarked
package be.sentum.localstack.console;

import org.jspecify.annotations.NullMarked;
