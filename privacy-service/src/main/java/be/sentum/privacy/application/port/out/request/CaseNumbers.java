package be.sentum.privacy.application.port.out.request;

import be.sentum.privacy.domain.request.CaseNumber;

/** Hands out case numbers: unique, rising within a year, gaps mean nothing. */
@FunctionalInterface
public interface CaseNumbers {
    CaseNumber next(int year);
}
