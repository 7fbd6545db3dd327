/** Strict reading of JSON from a partner: what is missing, unknown or of another kind is `E_FORMAT`. */

import { textOf } from './bytes.js';
import { ProtocolFailure } from './failure.js';

/** The value that UTF-8 bytes spell. */
export function parseJson(bytes: Uint8Array): unknown {
  const text = textOf(bytes);
  try {
    return JSON.parse(text);
  } catch {
    throw new ProtocolFailure('E_FORMAT');
  }
}

/** The fields of an object that has all of `required`, perhaps some of `optional`, and no other. */
export function fieldsOf(
  value: unknown,
  required: readonly string[],
  optional: readonly string[] = [],
): ReadonlyMap<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new ProtocolFailure('E_FORMAT');
  const fields = new Map<string, unknown>(Object.entries(value));
  const known = (name: string): boolean => required.includes(name) || optional.includes(name);
  if (!required.every((name) => fields.has(name)) || ![...fields.keys()].every(known)) {
    throw new ProtocolFailure('E_FORMAT');
  }
  return fields;
}

export function stringOf(value: unknown, maximum: number): string {
  if (typeof value !== 'string' || value.length > maximum) throw new ProtocolFailure('E_FORMAT');
  return value;
}

export function booleanOf(value: unknown): boolean {
  if (typeof value !== 'boolean') throw new ProtocolFailure('E_FORMAT');
  return value;
}

/** An integer from 0 to `maximum`. */
export function integerOf(value: unknown, maximum: number): number {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 0 || value > maximum) {
    throw new ProtocolFailure('E_FORMAT');
  }
  return value;
}

/** One of `choices`. */
export function choiceOf<T extends string>(value: unknown, choices: readonly T[]): T {
  const chosen = choices.find((choice) => choice === value);
  if (chosen === undefined) throw new ProtocolFailure('E_FORMAT');
  return chosen;
}
