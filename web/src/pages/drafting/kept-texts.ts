/** A text that the server does not have yet, as this browser keeps it. */
export interface KeptText {
  body: string;
  /** The revision from which it was written, and the page that wrote it. */
  revision: number;
  writer: string;
}

const PREFIX = 'chengban.text.';

/** One place for each open page, so that two pages of one person do not write over each other. */
function keyOf(place: string, writer: string): string {
  return `${PREFIX}${place}.${writer}`;
}

/** Keeps a text in this browser; false where the browser has no room for it. */
export function keepText(place: string, text: KeptText): boolean {
  try {
    localStorage.setItem(keyOf(place, text.writer), JSON.stringify(text));
    return true;
  } catch {
    return false;
  }
}

/** Lets go of it, unless it has changed meanwhile. */
export function dropText(place: string, writer: string, body: string): void {
  try {
    const key = keyOf(place, writer);
    const kept = localStorage.getItem(key);
    if (kept !== null && (JSON.parse(kept) as KeptText).body === body) localStorage.removeItem(key);
  } catch {
    // A browser that forbids storage has kept nothing.
  }
}

/** What was kept for a text and never reached the server, by whichever page. */
export function keptTexts(place: string): KeptText[] {
  try {
    return Object.keys(localStorage)
      .filter((key) => key.startsWith(`${PREFIX}${place}.`))
      .map((key) => JSON.parse(localStorage.getItem(key) ?? 'null') as KeptText | null)
      .filter((text): text is KeptText => typeof text?.body === 'string');
  } catch {
    return [];
  }
}
