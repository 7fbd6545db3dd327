package app.anonymouschat.doctor;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import javax.net.ssl.SSLException;

/// By one address: TLS, the page, and the headers it comes with.
final class DoorCheck {
    /// Of the digest in the page's tag.
    private static final int TAG_BYTES = 15;

    private static final Duration CLOCKS_APART = Duration.ofSeconds(30);

    private final Way way;
    private final Instant now;
    private final List<Finding> findings = new ArrayList<>();

    private DoorCheck(Way way, Instant now) {
        this.way = way;
        this.now = now;
    }

    static List<Finding> look(Way way, Instant now) {
        DoorCheck check = new DoorCheck(way, now);
        check.look();
        return check.findings;
    }

    private String subject(String what) {
        return what + " at " + way.address().getHostAddress();
    }

    private void look() {
        Witness witness = way.trust().witness();
        try (HttpConnection connection = way.connect(witness)) {
            witness.shown().ifPresent(taken -> findings.add(Certificates.taken(subject("TLS"), taken, now)));
            page(connection.get("/", "Accept: text/html", "Accept-Encoding: identity"));
        } catch (SSLException refused) {
            findings.add(Certificates.refused(subject("TLS"), way.target().host(), witness.shown(), refused, now));
        } catch (IOException failure) {
            findings.add(Finding.failed(
                    subject("Page"),
                    Trouble.said(failure),
                    "See that server or proxy listen there, and that firewall and cloud rules let TCP "
                            + way.target().port() + " in."));
        }
    }

    private void page(HttpReply reply) {
        findings.add(arrived(reply));
        findings.add(HeadersCheck.of(subject("Headers"), reply, way.target().secure()));
        reply.header("date").ifPresent(this::clock);
    }

    private Finding arrived(HttpReply reply) {
        boolean html = reply.header("content-type").orElse("").startsWith("text/html");
        if (reply.status() != 200 || !html) {
            return Finding.failed(
                    subject("Page"),
                    "the answer is " + reply.status() + " and not the page",
                    "See that the proxy leads to the server, and the server runs.");
        }
        String tag = reply.header("etag").orElse("").replace("W/", "");
        return tag.equals(tagOf(reply.body()))
                ? Finding.ok(subject("Page"), "arrives as the server sent it")
                : Finding.failed(
                        subject("Page"),
                        "was changed on the way, or has lost its ETag",
                        "Turn off whatever rewrites pages: minifying, banners, scripts that a content network adds."
                                + " Who can change the page can change what it encrypts.");
    }

    /// As the server makes it: the beginning of the content's SHA-256.
    private static String tagOf(byte[] body) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(body);
            return '"' + Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(digest, TAG_BYTES)) + '"';
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("this Java has no SHA-256", missing);
        }
    }

    private void clock(String date) {
        try {
            Instant theirs = ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
            Duration apart = Duration.between(theirs, now).abs();
            if (apart.compareTo(CLOCKS_APART) > 0) {
                findings.add(Finding.warning(
                        subject("Clock"),
                        "differs from this machine's by " + apart.toSeconds() + " s",
                        "Keep both by NTP, the relay's too: what is lent at it is good for 120 s."));
            }
        } catch (DateTimeParseException none) {
            // Nobody needs it but this check.
        }
    }
}
