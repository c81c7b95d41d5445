/** Puts one text below another; paragraphs that stand word for word in the upper one are not repeated. */
export function textTogether(upper: string, lower: string): string {
  const parse = (html: string): Element[] => [
    ...new DOMParser().parseFromString(html, 'text/html').body.children,
  ];
  const known = new Set(parse(upper).map(({ outerHTML }) => outerHTML));
  const more = parse(lower).filter(({ outerHTML }) => !known.has(outerHTML));
  return [upper, ...more.map(({ outerHTML }) => outerHTML)].join('');
}
