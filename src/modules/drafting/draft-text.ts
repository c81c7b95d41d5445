import sanitize from 'sanitize-html';
import { Refused } from '../../domain/refused.js';
import { blocksOf } from './text-blocks.js';

/** Three hundred printed pages and more. */
const MOST_CHARACTERS = 1_000_000;

/** What ends a paragraph on another page does so here; what it looked like there is dropped. */
const PARAGRAPHS = [
  ...[
    'div',
    'h1',
    'h2',
    'h3',
    'h4',
    'h5',
    'h6',
    'blockquote',
    'pre',
    'section',
    'article',
    'header',
    'footer',
  ],
  ...['dt', 'dd', 'caption', 'figcaption', 'address', 'center'],
];

const RULES: sanitize.IOptions = {
  allowedTags: ['p', 'strong', 'ul', 'ol', 'li', 'table', 'tr', 'th', 'td', 'br'],
  allowedAttributes: { th: ['colspan', 'rowspan'], td: ['colspan', 'rowspan'] },
  // Their content is no text of anybody's.
  nonTextTags: [
    'script',
    'style',
    'textarea',
    'option',
    'noscript',
    'title',
    'xml',
    'svg',
    'math',
    'template',
  ],
  transformTags: {
    ...Object.fromEntries(PARAGRAPHS.map((tag) => [tag, 'p'])),
    b: 'strong',
    th: cell,
    td: cell,
  },
  nestingLimit: 40,
  disallowedTagsMode: 'discard',
};

/** A cell that spans more than one is meant; one that spans thousands is a slip or an attack. */
function cell(tagName: string, attributes: sanitize.Attributes): sanitize.Tag {
  const kept = Object.entries(attributes).filter(
    ([name, value]) => /^(col|row)span$/.test(name) && /^([2-9]|[1-9]\d)$/.test(value.trim()),
  );
  return { tagName, attribs: Object.fromEntries(kept.map(([name, value]) => [name, value.trim()])) };
}

/** Control characters, halves of characters, marks that turn the direction of writing, and what has no width. */
const UNWANTED =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u200b\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\uffff]|\p{Surrogate}/gu;
/** Word breaks the lines of its HTML at will; between Chinese characters that is no space. */
const BROKEN =
  /([\u3000-\u30ff\u4e00-\u9fff\uff00-\uffef])[\t\n\r ]*[\n\r][\t\n\r ]*(?=[\u3000-\u30ff\u4e00-\u9fff\uff00-\uffef])/g;

/**
 * A text as it is kept: paragraphs, lists and tables, bold, and nothing else; one way to write each character. Emoji
 * and rare characters stay. Throws 422 where it is longer than we keep.
 */
export function cleanText(given: string): string {
  const lines = given.replace(BROKEN, '$1').replace(/[\t\n\r ]+/g, ' ');
  const clean = blocksOf(sanitize(lines, RULES).replace(UNWANTED, '').normalize('NFC')).join('');
  if (clean.length > MOST_CHARACTERS) throw tooLong(clean.length);
  return clean;
}

function tooLong(length: number): Refused {
  const message = `正文有${(length / 10_000).toFixed(0)}万个字符，超过100万，没有保存；请删减，或者把数据、图表作为附件。`;
  return new Refused([{ code: 'text_too_long', field: 'body', message }], 422);
}
