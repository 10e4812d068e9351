/** Another company, played on this machine: it receives what a person has sent to it (docs/direct-transfer.md). */
@NullMarked
package be.sentum.localstack.company;

import org.jspecify.annotations.NullMarked;
