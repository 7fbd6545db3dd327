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

/** The code of what ended a chat: everything that has none of its own is malformed. */
export function failureCode(error: unknown): FailureCode {
  return error instanceof ProtocolFailure ? error.code : 'E_FORMAT';
}

/** The partner, or somebody between, broke the protocol: the chat ends. Says nothing but the code. */
export class ProtocolFailure extends Error {
  readonly code: FailureCode;

  constructor(code: FailureCode) {
    super(code);
    this.name = 'ProtocolFailure';
    this.code = code;
  }
}
