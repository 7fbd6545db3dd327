package app.anonymouschat.e2e;

import java.util.List;

/// What two browsers tell each other to connect: session descriptions and the addresses of their candidates.
record Secrets(List<String> descriptions, List<String> addresses) {}
