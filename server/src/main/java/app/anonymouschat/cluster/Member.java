package app.anonymouschat.cluster;

import app.anonymouschat.matching.VisitorId;

/// A visitor of one of the servers. The server's name is random, and another one each time that it joins.
record Member(String server, VisitorId visitor) {
    /// As Redis holds it.
    String written() {
        return server + "/" + Long.toHexString(visitor.number());
    }

    static Member read(String written) {
        int slash = written.indexOf('/');
        return new Member(
                written.substring(0, slash), new VisitorId(Long.parseUnsignedLong(written.substring(slash + 1), 16)));
    }

    @Override
    public String toString() {
        return "Member";
    }
}
