import { SaxesParser } from 'saxes';
import { broken } from './zip-package.js';

/** What a reader of one XML part wants to hear; names come without their namespace prefix. */
export interface XmlHandlers {
  open(name: string, attributes: Record<string, string>): void;
  text?(text: string): void;
  close?(name: string): void;
}

/**
 * A parser that is fed piece by piece.
 *
 * exceljs has a streaming reader, but it does not report merged cells, turns dates into instants, and inflates
 * without a limit. Its SAX parser is all that is needed here; it resolves no external entity and no DTD.
 * @throws UnreadableFile `file_broken` on ill-formed XML.
 */
export function xmlParser(handlers: XmlHandlers): SaxesParser {
  const parser = new SaxesParser({ position: false });
  parser.on('error', () => {
    throw broken();
  });
  parser.on('opentag', ({ name, attributes }) =>
    handlers.open(localName(name), attributes as Record<string, string>),
  );
  parser.on('closetag', ({ name }) => handlers.close?.(localName(name)));
  if (handlers.text) {
    const heard = handlers.text.bind(handlers);
    parser.on('text', heard);
    parser.on('cdata', heard);
  }
  return parser;
}

/** Reads one whole part. */
export async function readXml(chunks: AsyncIterable<string>, handlers: XmlHandlers): Promise<void> {
  const parser = xmlParser(handlers);
  for await (const chunk of chunks) parser.write(chunk);
  parser.close();
}

/** Some generators write `<x:row>` where Excel writes `<row>`. */
export function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}

/** An attribute such as r:id, whatever prefix the file gives it. */
export function attribute(attributes: Record<string, string>, name: string): string | undefined {
  const key = Object.keys(attributes).find((candidate) => localName(candidate) === name);
  return key === undefined ? undefined : attributes[key];
}
