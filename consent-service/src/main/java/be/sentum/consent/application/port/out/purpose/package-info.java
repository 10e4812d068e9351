/** Where purposes, their texts and their screens are kept and announced. */
@NullMarked
package be.sentum.consent.application.port.out.purpose;

import org.jspecify.annotations.NullMarked;
