/** What the launcher can be told to do. */
@NullMarked
package be.sentum.localstack.command;

import org.jspecify.annotations.NullMarked;
