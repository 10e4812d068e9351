/** Mails of every kind, read within limits. */
@NullMarked
package be.sentum.privacy.adapter.in.mail;

import org.jspecify.annotations.NullMarked;
