package app.anonymouschat.ac1.handshake;

import app.anonymouschat.ac1.primitive.Octets;

/// What `matched` tells of the partner: its key and the commitment to it (`PROTOCOL.md` §2.2).
record PartnerOffer(Octets key, Octets commitment) {}
