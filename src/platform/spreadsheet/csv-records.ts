/** A quoted field that the text never closes; `record` is the one that it begins in, counted from 1. */
export class OpenQuote extends Error {
  constructor(readonly record: number) {
    super(`The quote in record ${record} is not closed.`);
  }
}

/**
 * Splits delimited text into records (RFC 4180, with any line end) and calls back for each. Records may differ
 * in length, as title lines do, and a quote inside a field is a character (关于"双创"的建议). csv-parse reads
 * the same, but makes an error object for each record that is not as long as the first, so that a title line
 * makes a long file several times as slow.
 * @throws OpenQuote
 */
export function eachRecord(
  text: string,
  delimiter: string,
  hear: (fields: string[], record: number) => void,
): void {
  const separator = delimiter.charCodeAt(0);
  let [at, record] = [0, 0];
  while (at < text.length) {
    record++;
    const fields: string[] = [];
    for (let more = true; more;) {
      const closing = text[at] === '"' ? closingQuote(text, at, record) : -1;
      const quoted = closing < 0 ? '' : text.slice(at + 1, closing).replaceAll('""', '"');
      const rest = closing < 0 ? at : closing + 1;
      const end = fieldEnd(text, rest, separator);
      fields.push(quoted + text.slice(rest, end));
      more = text.charCodeAt(end) === separator;
      at = more || text[end] !== '\r' || text[end + 1] !== '\n' ? end + 1 : end + 2;
    }
    hear(fields, record);
  }
}

function closingQuote(text: string, opening: number, record: number): number {
  let at = text.indexOf('"', opening + 1);
  while (at >= 0 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  if (at < 0) throw new OpenQuote(record);
  return at;
}

/** Where the field ends: at the delimiter, at a line end, or at the end of the text. */
function fieldEnd(text: string, from: number, separator: number): number {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === separator || code === 10 || code === 13) return at;
  }
  return text.length;
}
