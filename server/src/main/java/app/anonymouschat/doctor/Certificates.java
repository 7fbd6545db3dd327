package app.anonymouschat.doctor;

import java.io.IOException;
import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Says of a certificate how long it is good, or why it was refused.
final class Certificates {
    private static final String RENEW = "Renew it, and see that whatever renews it runs: it should have by now.";

    private Certificates() {}

    /// One that was taken. Renewing is due at two thirds of a certificate's life; by three quarters it is late.
    static Finding taken(String subject, X509Certificate certificate, Instant now) {
        Instant end = certificate.getNotAfter().toInstant();
        Duration left = Duration.between(now, end);
        Duration whole = Duration.between(certificate.getNotBefore().toInstant(), end);
        String found = "the certificate for " + names(certificate) + " is good for " + written(left);
        if (left.isNegative()) {
            return Finding.failed(subject, "the certificate ended " + written(left.negated()) + " ago", RENEW);
        }
        return left.multipliedBy(4).compareTo(whole) < 0
                ? Finding.warning(subject, found + " more only", RENEW)
                : Finding.ok(subject, found + " more");
    }

    /// A handshake that failed, with the certificate that it came to.
    static Finding refused(
            String subject, String host, Optional<X509Certificate> shown, IOException failure, Instant now) {
        if (shown.isEmpty()) {
            return Finding.failed(
                    subject, Trouble.said(failure), "See that TLS 1.2 or 1.3 is spoken there, and not plain HTTP.");
        }
        X509Certificate certificate = shown.get();
        if (now.isAfter(certificate.getNotAfter().toInstant())) {
            return taken(subject, certificate, now);
        }
        if (String.valueOf(failure.getMessage()).contains("No subject alternative")
                || String.valueOf(failure.getMessage()).contains("No name matching")) {
            String found = "the certificate is for " + names(certificate) + " and not for " + host;
            return Finding.failed(subject, found, "Have one made for the name that people use.");
        }
        return Finding.failed(
                subject,
                "nobody whom browsers believe vouches for the certificate for " + names(certificate),
                "Send the whole chain (fullchain.pem), from an authority that browsers know. For an authority of your"
                        + " own: --ca FILE.");
    }

    private static String written(Duration time) {
        return time.toDays() >= 2 ? time.toDays() + " days" : time.toHours() + " hours";
    }

    private static String names(X509Certificate certificate) {
        try {
            Collection<List<?>> all = certificate.getSubjectAlternativeNames();
            return all == null
                    ? "no name at all"
                    : all.stream().map(name -> String.valueOf(name.get(1))).collect(Collectors.joining(", "));
        } catch (CertificateParsingException unreadable) {
            return "no name that can be read";
        }
    }
}
