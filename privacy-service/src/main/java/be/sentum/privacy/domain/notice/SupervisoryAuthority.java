package be.sentum.privacy.domain.notice;

/** Whom to complain to, as told to a person in their language (REQ-NOT-04, Art. 77 GDPR). */
public record SupervisoryAuthority(String name, String address, String phone, String email, String website) {}
