import type { NoticeReading } from '../../src/domain/calendar-notice.js';
import { readNoticeIcs } from '../../src/domain/calendar-notice-ics.js';
import { readNoticeSheet } from '../../src/domain/calendar-notice-sheet.js';
import { readNoticeText } from '../../src/domain/calendar-notice-text.js';
import { shippedProposal } from '../support/notices.js';

const of2026 = shippedProposal(2026);
const codes = (findings: readonly { code: string }[]) => findings.map(({ code }) => code);
const specials = (reading: NoticeReading) =>
  reading.days.map(({ day, kind, name }) => [day, kind, name]).sort();
const expected = (year: number) =>
  shippedProposal(year)
    .days.map((one) => [one.day, one.kind, one.name])
    .sort();

describe('a pasted notice', () => {
  const TEXT = `国务院办公厅关于2026年
部分节假日安排的通知
国办发明电［２０２５］7号
各省、自治区、直辖市人民政府：
一、元旦：1月1日（周四）至3日（周六）放假调休，共3天。1月4日（周日）上班。
二、春节：2月15日（农历腊月二十八、周日）至23日（农历正月初七、周一）放假调休，共9天。2月14日（周六）、2月28日（周六）上班。
三、清明节：４月４日（周六）至6日（周一）放假，共3天。
四、劳动节：5月1日（周五）至5日（周二）放假调休，共5天。5月9日（周六）上班。
五、端午节：6月19日（周五）至21日（周日）放假，共3天。
六、中秋节：9月25日（周五）至27日（周日）放假，共3天。
七、国庆节：10月1日（周四）至7日（周三）放假调休，共7天。9月20日（周日）、10月10日（周六）上班。
节假日期间，各地区、各部门要妥善安排好值班和安全、保卫、疫情防控等工作。
国务院办公厅
2025年11月4日`;

  it('is read into the days that were recorded, with its number and date', () => {
    const read = readNoticeText(TEXT, null);
    expect(read.findings).toEqual([]);
    expect(read.notice).toMatchObject({ year: 2026, document: of2026.document, publishedOn: '2025-11-04' });
    expect(read.notice.title).toBe(of2026.title);
    expect(specials(read)).toEqual(expected(2026));
  });

  it('of another year than was given says only that', () => {
    const { findings } = readNoticeText(TEXT, 2027);
    expect(findings.map(({ message }) => message)).toEqual([
      '写的是2026年的安排，填写的年度是2027年，请核对。',
    ]);
  });

  it.each([
    ['元旦：2022年12月31日至2023年1月2日放假调休，共3天。', 2023, ['2022-12-31', '2023-01-01', '2023-01-02']],
    ['元旦：12月31日至1月2日放假，1月3日正常上班', 2023, ['2022-12-31', '2023-01-01', '2023-01-02']],
    [
      '春节：2月10日至17日放假调休，共8天。2月4日（星期日）、2月18日（星期日）上班。鼓励安排职工在除夕（2月9日）休息。',
      2024,
      ['2024-02-04', '2024-02-18', '2024-02-10', '2024-02-17'],
    ],
    ['端午节：6月10日放假，与周末连休。', 2024, ['2024-06-10']],
    ['元旦：1月1日放假，1月2日（星期一）补休。', 2017, ['2017-01-01', '2017-01-02']],
  ])('understands %s', (text, year, days) => {
    const read = readNoticeText(text, year);
    expect(read.findings).toEqual([]);
    const all = read.days.map(({ day }) => day);
    for (const day of days) expect(all).toContain(day);
    expect(all).not.toContain('2024-02-09');
    expect(all).not.toContain('2023-01-03');
  });

  it.each([
    ['元旦：1月1日（周五）放假，共1天。', 'weekday_differs'],
    ['元旦：1月1日至3日放假，共4天。', 'count_differs'],
    ['元旦：13月1日放假。', 'date_unreadable'],
    ['国庆节：10月7日至1日放假。', 'span_backwards'],
    ['国庆节：10月1日至31日放假。', 'span_too_long'],
    ['今年照常放假。', 'nothing_named'],
  ])('is refused where it cannot be right: %s', (text, code) => {
    const { findings } = readNoticeText(text, 2026);
    expect(codes(findings)).toContain(code);
    for (const { message } of findings) expect(message).toMatch(/。$/);
  });
});

describe('tables and calendar files', () => {
  const sheet = (...rows: (string | number | { date: string } | null)[][]) =>
    rows.map((cells, index) => ({ row: index + 1, cells }));

  it('reads days: full width, text, date cells, remarks, and a title above', () => {
    const read = readNoticeSheet(
      sheet(
        ['国务院办公厅关于2026年部分节假日安排的通知（国办发明电〔2025〕7号）'],
        ['日期', '类型', '名称'],
        ['２０２６－０１－０１', '放假', '元旦'],
        ['1月2日（周五）', '休', '元旦'],
        [{ date: '2026-01-03' }, '节假日', '元旦'],
        [46026, '调休上班', '元旦'],
        ['20260405', '休息日', null],
        [null, null, null],
      ),
      null,
    );
    expect(read.findings).toEqual([]);
    expect(read.notice).toMatchObject({ year: 2026, document: '国办发明电〔2025〕7号' });
    expect(read.days.map(({ day, kind, row }) => [day, kind, row])).toEqual([
      ['2026-01-01', 'holiday', 3],
      ['2026-01-02', 'holiday', 4],
      ['2026-01-03', 'holiday', 5],
      ['2026-01-04', 'make_up', 6],
      ['2026-04-05', 'rest', 7],
    ]);
  });

  it('reads holidays with their spans, as offices and web pages table them', () => {
    const spans = readNoticeSheet(
      sheet(
        ['节日', '起', '止', '调休上班'],
        ['元旦', '2026.1.1', '2026.1.3', '1月4日（周日）'],
        ['春节', '2026-2-15', '2026-2-23', '2月14日、2月28日'],
        ['清明节', '4月4日', '4月6日', '无'],
      ),
      2026,
    );
    const web = readNoticeSheet(
      sheet(
        ['节日', '放假时间', '调休上班日期', '天数'],
        ['元旦', '1月1日（周四）~3日（周六）', '1月4日（周日）', '3天'],
      ),
      2026,
    );
    expect([...spans.findings, ...web.findings]).toEqual([]);
    expect(specials(spans)).toEqual(
      expected(2026).filter(([, , name]) => ['元旦', '春节', '清明节'].includes(name!)),
    );
    expect(specials(web)).toEqual(expected(2026).filter(([, , name]) => name === '元旦'));
  });

  it('says row and column of what it cannot read', () => {
    const read = readNoticeSheet(
      sheet(
        ['日期', '类型', '名称'],
        ['2026.13.1', '放假', '元旦'],
        ['2026-1-2', '调休', '元旦'],
        ['2026-1-3', '放假', ''],
      ),
      2026,
    );
    expect(read.findings).toMatchObject([
      {
        row: 2,
        column: '日期',
        code: 'date_unreadable',
        message: '第2行“日期”填写的“2026.13.1”不是有效日期，请改为2026-1-1这样的日期。',
      },
      { row: 3, column: '类型', code: 'kind_unknown' },
      { row: 4, column: '名称', code: 'name_missing' },
    ]);
    expect(codes(readNoticeSheet(sheet(['编号', '案由']), 2026).findings)).toEqual(['heading_missing']);
  });

  it('reads calendar files: folded lines, spans, times, and other festivals left out', () => {
    const event = (...lines: string[]) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT'];
    const ics = [
      ...['BEGIN:VCALENDAR', 'VERSION:2.0'],
      ...event('DTSTART;VALUE=DATE:20260101', 'DTEND;VALUE=DATE:20260104', 'SUMMARY:元', ' 旦（休）'),
      ...event('DTSTART;VALUE=DATE:20260104', 'SUMMARY:元旦 补班'),
      ...event('DTSTART:20260403T160000Z', 'DTEND:20260406T160000Z', 'SUMMARY:清明节（休）'),
      ...event('DTSTART;VALUE=DATE:20260308', 'SUMMARY:妇女节'),
      ...event('DTSTART;VALUE=DATE:20251001', 'SUMMARY:国庆节（休）'),
      'END:VCALENDAR',
    ].join('\r\n');
    const read = readNoticeIcs(ics, 2026);
    expect(read.findings).toEqual([]);
    expect(specials(read)).toEqual(expected(2026).filter(([, , name]) => ['元旦', '清明节'].includes(name!)));
    const bad = event('DTSTART;VALUE=DATE:20261301', 'SUMMARY:元旦（休）').join('\n');
    expect(readNoticeIcs(bad, 2026).findings).toMatchObject([{ row: 2, code: 'date_unreadable' }]);
    expect(
      codes(
        readNoticeIcs(event('DTSTART:20260101', 'RRULE:FREQ=YEARLY', 'SUMMARY:元旦（休）').join('\n'), 2026)
          .findings,
      ),
    ).toEqual(['repeats']);
    expect(codes(readNoticeIcs('hello', 2026).findings)).toEqual(['nothing_named']);
  });
});
