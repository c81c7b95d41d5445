import { createHash, randomBytes, randomInt } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';

/** Passwords, tokens and digests in one place, so that another algorithm (SM3) can take theirs. */

/** Argon2id is the library's default; memory in KiB, as OWASP advises. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** The hash of nobody's password, to be worked through where there is no account. */
const NOBODY = hash(randomBytes(16).toString('hex'), COST);

/** A password as it is stored. */
export function hashPassword(password: string): Promise<string> {
  return hash(password, COST);
}

/** Whether a password is the one that was hashed. Without a hash the same work is done, and the answer is no. */
export async function isPassword(stored: string | null, password: string): Promise<boolean> {
  const matches = await verify(stored ?? (await NOBODY), password);
  return stored !== null && matches;
}

/** A token that nobody guesses. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/** SHA-256 in hexadecimal. */
export function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** Without letters and digits that are confused on paper. */
const READABLE = 'abcdefghjkmnpqrstuvwxyz23456789';

/** A first password to be read out and typed once: three groups of four, of which each has letters and a digit. */
export function firstPassword(): string {
  const group = (): string =>
    Array.from({ length: 3 }, () => READABLE[randomInt(READABLE.length)]).join('') + String(randomInt(2, 10));
  return [group(), group(), group()].join('-');
}
