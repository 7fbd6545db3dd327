/** Why a chat fails (PROTOCOL.md §6). */
export type FailureCode =
  | 'E_VERSION'
  | 'E_FORMAT'
  | 'E_REFLECT'
  | 'E_COMMIT'
  | 'E_SEAL'
  | 'E_SEQ'
  | 'E_TIMEOUT'
  | 'E_FPR'
  | 'E_DR'
  | 'E_SFRAME'
  | 'E_CODE';

/** The partner, or somebody between, broke the protocol: the chat ends. Says nothing but the code. */
export class ProtocolFailure extends Error {
  readonly code: FailureCode;

  constructor(code: FailureCode) {
    super(code);
    this.name = 'ProtocolFailure';
    this.code = code;
  }
}
