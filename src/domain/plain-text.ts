const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

/**
 * The text of a reply for a system that takes plain text only: paragraphs, list items and rows on lines of their own,
 * cells of a row apart by a tab. A text without any markup stays as it is.
 */
export function plainTextOf(html: string): string {
  if (!/<[a-z/]/i.test(html)) return html.trim();
  return html
    .replace(/\s*\n\s*/g, '')
    .replace(/<br\s*\/?>/gi, '\n')
    .replace(/<li[^>]*>/gi, '· ')
    .replace(/<\/t[dh]>\s*(?=<t[dh])/gi, '\t')
    .replace(/<\/(p|li|tr|ul|ol|table|h\d)>/gi, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal?: string, hex?: string, name?: string) =>
      name === undefined
        ? String.fromCodePoint(decimal ? Number(decimal) : parseInt(hex as string, 16))
        : (ENTITIES[name.toLowerCase()] ?? whole),
    )
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}
