/** A message to one person outside these pages. */
export interface Message {
  /** An e-mail address, or the person's id in the messenger. */
  to: string;
  subject: string;
  text: string;
  /** The same at every attempt, so that whoever gets it twice can tell. */
  id: string;
}

/** A way by which a message leaves the house. */
export interface Messenger {
  /** Whether the surroundings name what it needs. */
  readonly ready: boolean;
  /** @throws Undeliverable, or any other error for what may go better another time. */
  send(message: Message): Promise<void>;
}

/** It will not go better another time: the address does not exist, the key is wrong. */
export class Undeliverable extends Error {
  override readonly name = 'Undeliverable';
}
