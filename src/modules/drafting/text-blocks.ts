/** Tags of a clean draft; anything else is text. */
const TOKENS = /<(\/?)(p|strong|ul|ol|li|table|tr|th|td|br)\b[^>]*>|[^<]+/g;
const STRUCTURES = ['ul', 'ol', 'table'];

/**
 * The blocks of a text that has only the draft's tags: paragraphs, lists, tables. What stands between them becomes a
 * paragraph, a paragraph in a paragraph two. Their sequence is what is merged and compared.
 */
export function blocksOf(html: string): string[] {
  const reader = new BlockReader();
  for (const [token, closing, tag] of html.matchAll(TOKENS)) reader.read(token, tag ?? null, closing === '/');
  return reader.finish();
}

class BlockReader {
  private readonly blocks: string[] = [];
  /** The block under way; null between blocks. */
  private current: string | null = null;
  /** How deep in lists and tables. */
  private depth = 0;
  private bold = false;

  read(token: string, tag: string | null, closing: boolean): void {
    if (tag !== null && STRUCTURES.includes(tag)) this.structure(token, closing);
    else if (this.depth > 0) this.current += token;
    else if (tag === null || tag === 'br') this.inline(token);
    else if (tag === 'strong') this.strong(closing);
    else this.paragraph(tag === 'p' && !closing);
  }

  finish(): string[] {
    if (this.depth > 0) this.flush(this.current ?? '');
    else this.endParagraph();
    return this.blocks;
  }

  private structure(token: string, closing: boolean): void {
    if (this.depth === 0) {
      if (closing) return;
      this.endParagraph();
      this.current = '';
    }
    this.current += token;
    this.depth += closing ? -1 : 1;
    if (this.depth === 0) this.flush(this.current ?? '');
  }

  private inline(token: string): void {
    if (this.current === null && token.trim() === '') return;
    this.current ??= this.bold ? '<p><strong>' : '<p>';
    this.current += token;
  }

  private strong(closing: boolean): void {
    if (this.bold !== closing) return;
    if (this.current !== null) this.current += closing ? '</strong>' : '<strong>';
    this.bold = !closing;
  }

  /** Cells and list items without their table or list are paragraphs, too. */
  private paragraph(opens: boolean): void {
    this.endParagraph();
    if (opens) this.current = this.bold ? '<p><strong>' : '<p>';
  }

  private endParagraph(): void {
    if (this.current !== null) this.flush(`${this.current}${this.bold ? '</strong>' : ''}</p>`);
  }

  private flush(block: string): void {
    this.blocks.push(block.replaceAll('<strong></strong>', ''));
    this.current = null;
  }
}

/** The text alone, for asking whether anything was written and for comparing words. */
export function plainText(html: string): string {
  return html
    .replace(/<\/(p|li|tr)>|<br\s*\/?>/g, '\n')
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replaceAll('\u00a0', ' ')
    .trim();
}
