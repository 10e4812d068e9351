package be.sentum.privacy.application.port.in.erasure;

import be.sentum.privacy.domain.erasure.ErasurePlan;
import be.sentum.privacy.domain.erasure.ErasureReport;
import be.sentum.privacy.domain.request.RequestId;
import be.sentum.privacy.domain.subject.Reader;
import java.util.Optional;

/** Reads what an erasure would do and what it did. Empty for what is not there or not the reader's. */
public interface ErasureQueries {

    Optional<ErasurePlan> plan(Reader reader, RequestId request);

    Optional<ErasureReport> report(Reader reader, RequestId request);
}
