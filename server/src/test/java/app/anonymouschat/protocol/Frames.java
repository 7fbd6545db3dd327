package app.anonymouschat.protocol;

/// Text frames as a browser would send them, for tests.
final class Frames {
    static final String KEY = "A".repeat(1622);
    static final String COMMIT = "B".repeat(42) + "A";
    static final String PLACE = "C".repeat(21) + "A";
    static final String SHARE = "\"suite\":1,\"key\":\"" + KEY + "\",\"commit\":\"" + COMMIT + "\"";

    private Frames() {}

    static String find(String interests, String languages, String recent, String avoid) {
        return "{\"type\":\"find\"," + SHARE + ",\"mode\":\"video\",\"interests\":" + interests + ",\"languages\":"
                + languages + ",\"recent\":" + recent + ",\"avoid\":" + avoid + "}";
    }

    static String find() {
        return find("[\"jazz\",\"go\"]", "[\"en\",\"pt-BR\"]", "[\"t1\"]", "[\"t2\",\"t3\"]");
    }

    static String meet() {
        return "{\"type\":\"meet\"," + SHARE + ",\"place\":\"" + PLACE + "\",\"proof\":9007199254740991}";
    }

    static String report(String token, String reason) {
        return "{\"type\":\"report\",\"token\":\"" + token + "\",\"reason\":\"" + reason + "\"}";
    }
}
