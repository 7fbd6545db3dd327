package app.anonymouschat.ac1;

/// Why a chat failed (`PROTOCOL.md` §6). To the server all of them look like `leave`.
public enum Code {
    /// `welcome.protocol` is not 1.
    E_VERSION,
    /// Bytes that are not of the form that the protocol gives them.
    E_FORMAT,
    /// The partner's key or commitment is one's own.
    E_REFLECT,
    /// The revealed key and nonce do not belong to the commitment.
    E_COMMIT,
    /// A sealed signalling frame does not open.
    E_SEAL,
    /// A sealed signalling frame was skipped.
    E_SEQ,
    /// A step did not come in its time.
    E_TIMEOUT,
    /// A certificate's fingerprint is missing, ambiguous or not that of the connection.
    E_FPR,
    /// A ratchet message does not open, or came twice.
    E_DR,
    /// Too many media frames did not open.
    E_SFRAME,
    /// A person said that the safety codes differ.
    E_CODE
}
