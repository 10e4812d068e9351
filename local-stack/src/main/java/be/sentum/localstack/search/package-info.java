/** Looks for an erased person where bytes can be: databases and their files, topics, log files. */
@NullMarked
package be.sentum.localstack.search;

import org.jspecify.annotations.NullMarked;
