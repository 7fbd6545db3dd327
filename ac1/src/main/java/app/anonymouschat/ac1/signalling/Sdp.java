package app.anonymouschat.ac1.signalling;

import app.anonymouschat.ac1.Code;
import app.anonymouschat.ac1.ProtocolFailure;
import app.anonymouschat.ac1.primitive.Octets;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/// A session description that names exactly one SHA-256 certificate fingerprint (`PROTOCOL.md` §3.3). Prints nothing.
public final class Sdp {
    private static final String FINGERPRINT = "a=fingerprint:";
    private static final String SHA_256 = "sha-256 ";
    private static final String CRYPTO = "a=crypto";
    private static final String CANDIDATE = "a=candidate";
    private static final int FINGERPRINT_CHARACTERS = 32 * 3 - 1;
    private static final HexFormat COLONS = HexFormat.ofDelimiter(":");

    private final String text;
    private final Octets fingerprint;

    private Sdp(String text, Octets fingerprint) {
        this.text = text;
        this.fingerprint = fingerprint;
    }

    /// Reads an SDP; `E_FPR` where it has no fingerprint, one of another hash, two that differ, or `a=crypto`.
    public static Sdp check(String text) {
        if (lines(text).anyMatch(line -> begins(line, CRYPTO))) {
            throw new ProtocolFailure(Code.E_FPR);
        }
        List<Octets> fingerprints = lines(text)
                .filter(line -> begins(line, FINGERPRINT))
                .map(Sdp::fingerprint)
                .distinct()
                .toList();
        if (fingerprints.size() != 1) {
            throw new ProtocolFailure(Code.E_FPR);
        }
        return new Sdp(text, fingerprints.getFirst());
    }

    /// The description as it was given.
    public String text() {
        return text;
    }

    /// The SHA-256 of the sender's certificate.
    public Octets fingerprint() {
        return fingerprint;
    }

    /// The description as it may be sent and applied: candidates travel apart.
    public Sdp withoutCandidates() {
        StringBuilder kept = new StringBuilder();
        text.lines()
                .filter(line -> !begins(line, CANDIDATE))
                .forEach(line -> kept.append(line).append("\r\n"));
        return new Sdp(kept.toString(), fingerprint);
    }

    /// `E_FPR` where it names another certificate than the partner's HELLO did (`PROTOCOL.md` §6, renegotiation).
    public void requireCertificateOf(Sdp hello) {
        if (!fingerprint.equals(hello.fingerprint)) {
            throw new ProtocolFailure(Code.E_FPR);
        }
    }

    private static Octets fingerprint(String line) {
        String value = line.substring(FINGERPRINT.length()).strip();
        if (!begins(value, SHA_256)) {
            throw new ProtocolFailure(Code.E_FPR);
        }
        String digits = value.substring(SHA_256.length()).strip();
        if (digits.length() != FINGERPRINT_CHARACTERS) {
            throw new ProtocolFailure(Code.E_FPR);
        }
        try {
            return Octets.of(COLONS.parseHex(digits));
        } catch (IllegalArgumentException e) {
            throw new ProtocolFailure(Code.E_FPR);
        }
    }

    /// Lines by any mix of CR and LF, and blind to case and indentation: seeing one fingerprint too many fails closed.
    private static Stream<String> lines(String text) {
        return text.lines().map(String::strip);
    }

    private static boolean begins(String line, String prefix) {
        return line.regionMatches(true, 0, prefix, 0, prefix.length());
    }

    @Override
    public String toString() {
        return "Sdp";
    }
}
