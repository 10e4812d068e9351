/** Processes that outlive the launcher: started, found again, measured, stopped. */
@NullMarked
package be.sentum.localstack.process;

import org.jspecify.annotations.NullMarked;
