/** Declarations of the tables that every service has: those of messaging, of HTTP and of this module. */
@NullMarked
package be.sentum.personaldata.platform;

import org.jspecify.annotations.NullMarked;
