package app.anonymouschat.e2e;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// One thing, in one of its written forms, that nobody between two browsers may ever see. Bytes are read as ISO 8859-1.
record Needle(String what, String example, Pattern pattern) {
    /// What is shorter would be found in sealed bytes by luck.
    private static final int SHORTEST = 7;

    private static final Pattern ANY_ATTRIBUTE = Pattern.compile("a=[a-z-]{6,}");
    private static final Pattern FINGERPRINT = Pattern.compile("a=fingerprint:sha-256 ([0-9A-F:]{95})");

    Needle(String what, byte[] bytes) {
        this(what, new String(bytes, ISO_8859_1), Pattern.compile(Pattern.quote(new String(bytes, ISO_8859_1))));
    }

    /// The bytes of one occurrence, to be planted.
    byte[] toBytes() {
        return example.getBytes(ISO_8859_1);
    }

    boolean isIn(String hay) {
        return pattern.matcher(hay).find();
    }

    /// Of any session description whatsoever.
    static List<Needle> ofAnyDescription() {
        return List.of(
                new Needle("any attribute", "a=sendrecv", ANY_ATTRIBUTE),
                new Needle("any candidate", "candidate:".getBytes(UTF_8)));
    }

    /// Every line of these descriptions.
    static List<Needle> ofLines(Secrets secrets) {
        return secrets.descriptions().stream()
                .flatMap(String::lines)
                .filter(line -> line.length() >= SHORTEST)
                .map(line -> new Needle("line " + line, line.getBytes(UTF_8)))
                .toList();
    }

    /// The fingerprints and the addresses, in each form.
    static List<Needle> ofIdentity(Secrets secrets) {
        var needles = new ArrayList<Needle>();
        secrets.descriptions().stream()
                .flatMap(description -> FINGERPRINT.matcher(description).results())
                .map(fingerprint -> fingerprint.group(1))
                .distinct()
                .forEach(fingerprint -> needles.addAll(ofFingerprint(fingerprint)));
        secrets.addresses().stream()
                .filter(address -> address.length() >= SHORTEST)
                .forEach(address -> needles.addAll(ofText("address " + address, address)));
        return needles;
    }

    private static List<Needle> ofFingerprint(String colons) {
        String hex = colons.replace(":", "");
        byte[] bytes = HexFormat.of().parseHex(hex);
        var needles = new ArrayList<Needle>();
        needles.add(new Needle("fingerprint with colons", colons.getBytes(UTF_8)));
        needles.add(new Needle(
                "fingerprint with colons, small",
                colons.toLowerCase(Locale.ROOT).getBytes(UTF_8)));
        needles.add(new Needle("fingerprint in hex", hex.getBytes(UTF_8)));
        needles.add(new Needle(
                "fingerprint in hex, small", hex.toLowerCase(Locale.ROOT).getBytes(UTF_8)));
        needles.add(new Needle("fingerprint, bare", bytes));
        needles.addAll(inBase64("fingerprint", bytes));
        return needles;
    }

    /// Of a secret: each half of it, bare, in hex and in base64. So a part of it is found too.
    static List<Needle> ofSecret(String what, byte[] secret) {
        var needles = new ArrayList<Needle>();
        for (int from = 0; from < secret.length; from += secret.length / 2) {
            byte[] half = Arrays.copyOfRange(secret, from, Math.min(secret.length, from + secret.length / 2));
            String hex = HexFormat.of().formatHex(half);
            needles.add(new Needle(what + ", bare", half));
            needles.add(new Needle(what + " in hex", hex.getBytes(UTF_8)));
            needles.add(new Needle(
                    what + " in hex, large", hex.toUpperCase(Locale.ROOT).getBytes(UTF_8)));
            needles.addAll(inBase64(what, half));
        }
        return needles;
    }

    /// Of a text, in UTF-8, UTF-16 and base64.
    static List<Needle> ofText(String what, String text) {
        var needles = new ArrayList<Needle>();
        needles.add(new Needle(what, text.getBytes(UTF_8)));
        needles.add(new Needle(what + " in UTF-16", text.getBytes(UTF_16LE)));
        needles.addAll(inBase64(what, text.getBytes(UTF_8)));
        return needles;
    }

    /// Base64 looks different for each of the three places in which the bytes may begin.
    private static List<Needle> inBase64(String what, byte[] bytes) {
        var needles = new ArrayList<Needle>();
        for (int before = 0; before < 3; before++) {
            var shifted = new byte[before + bytes.length];
            System.arraycopy(bytes, 0, shifted, before, bytes.length);
            needles.add(inBase64(what + " in base64 at " + before, Base64.getEncoder(), shifted, before));
            needles.add(inBase64(what + " in base64url at " + before, Base64.getUrlEncoder(), shifted, before));
        }
        return needles;
    }

    private static Needle inBase64(String what, Base64.Encoder encoder, byte[] shifted, int before) {
        String encoded = encoder.withoutPadding().encodeToString(shifted);
        int first = (before * 8 + 5) / 6;
        int end = shifted.length * 8 / 6;
        return new Needle(what, encoded.substring(first, end).getBytes(UTF_8));
    }
}
