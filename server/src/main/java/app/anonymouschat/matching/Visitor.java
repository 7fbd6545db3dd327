package app.anonymouschat.matching;

/// Somebody who looks for a partner.
public record Visitor(VisitorId id, Origin origin, Introduction introduction) {}
