import type { Page } from 'playwright-core';
import { until } from './server.js';

/** What a clipboard holds, by type; `image` is a small picture. */
export interface Clipboard {
  'text/html'?: string;
  'text/plain'?: string;
  image?: true;
}

/** Pastes into the text of the draft, where the cursor is. */
export function paste(page: Page, clipboard: Clipboard): Promise<void> {
  const { image = false, ...texts } = clipboard;
  // As text: the tests know no browser types.
  return page.evaluate(`{
    const data = new DataTransfer();
    for (const [type, value] of Object.entries(${JSON.stringify(texts)})) data.setData(type, value);
    if (${image}) data.items.add(new File(['x'], 'a.png', { type: 'image/png' }));
    document.querySelector('.draft-text').dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
  }`);
}

/** Puts the cursor behind everything; the editor has seen it before this resolves. */
export async function toTheEnd(page: Page): Promise<void> {
  const isThere = `document.querySelector('.draft-text').lastElementChild.contains(getSelection().anchorNode)`;
  await until(
    async () => {
      await page.keyboard.press('Control+End');
      return page.evaluate<boolean>(isThere);
    },
    () => 'The cursor does not go to the end.',
  );
  await page.evaluate('new Promise((frame) => requestAnimationFrame(() => requestAnimationFrame(frame)))');
}

/** What Word 2016 puts on the clipboard, shortened: conditional comments, mso- styles, lists of two levels, merged cells. */
export const WORD = `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office">
<head><meta name=Generator content="Microsoft Word 15"><!--[if gte mso 9]><xml><o:OfficeDocumentSettings>
<o:AllowPNG/></o:OfficeDocumentSettings></xml><![endif]--><style><!-- p.MsoNormal {mso-style-parent:"";} @page {size:595.3pt;} --></style></head>
<body lang=ZH-CN style='tab-interval:21.0pt'><!--StartFragment-->
<h1 style='mso-pagination:widow-orphan'><span style='font-family:方正小标宋简体'>一、总体情况<o:p></o:p></span></h1>
<p class=MsoNormal style='text-indent:32.0pt;mso-char-indent-count:2.0'><span lang=EN-US style='font-size:16.0pt'>2026</span><span
style='font-size:16.0pt'>年以来，<b style='mso-bidi-font-weight:normal'>全市</b>建成园区</span></p>
<ol style='margin-top:0cm' start=1 type=1><li class=MsoNormal style='mso-list:l0 level1 lfo1'>第一项<ul type=disc>
<li class=MsoNormal style='mso-list:l0 level2 lfo1'>其一</li><li class=MsoNormal>其二</li></ul></li><li class=MsoNormal>第二项</li></ol>
<table class=MsoTableGrid border=1 style='border-collapse:collapse;mso-yfti-tbllook:1184'>
<tr style='mso-yfti-irow:0'><td width=189 colspan=2 style='width:142pt'><p class=MsoNormal>合并的表头<o:p></o:p></p></td></tr>
<tr><td rowspan=2><p class=MsoNormal>左</p></td><td><p class=MsoNormal>上</p></td></tr><tr><td><p class=MsoNormal>下</p></td></tr></table>
<p class=MsoNormal><!--[if gte vml 1]><v:shape id="x"><v:imagedata src="file:///C:/a.png"/></v:shape><![endif]--><![if !vml]><img
width=10 src="file:///C:/a.png"><![endif]>图后<a href="javascript:hit()">见此</a></p>
<!--EndFragment--></body></html>`;

/** Whatever would run if it could. */
export const HOSTILE = `<p onclick="hit()" onmouseover="hit()" style="position:fixed;top:0">点我</p><script>hit()</script>
<img src="x" onerror="hit()"><svg onload="hit()"><script>hit()</script></svg><iframe src="javascript:hit()"></iframe>
<style>body{display:none}</style><link rel="stylesheet" href="//evil.example/a.css"><form action="//evil.example"><input autofocus onfocus="hit()"></form>
<math><mtext><table><mglyph><style><img src=x onerror=hit()></style></mglyph></table></mtext></math><p>䶮𠮷😀👨‍👩‍👧零\u200b宽\ufeff</p>`;
