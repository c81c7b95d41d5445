import {
  type ProposalFacts,
  type ReferralFacts,
  type VersionFacts,
  type YearFacts,
} from '../support/random-year.js';
import { type ReportsUnderTest, reportsUnderTest } from '../support/reports-module.js';

let under: ReportsUnderTest;
beforeAll(async () => {
  under = await reportsUnderTest();
});
afterAll(() => under.close());

const issued = (on: number, given: Partial<VersionFacts> = {}): VersionFacts => ({
  issued: { on },
  outcomeClass: 'A',
  decision: 'active',
  published: 'full',
  ...given,
});
const referral = (given: Partial<ReferralFacts> = {}): ReferralFacts => ({
  role: 'lead',
  gone: null,
  due: [{ event: 'fixed', due: 180, revoked: false }],
  rounds: [[issued(150)]],
  forms: [],
  ...given,
});
const proposal = (...referrals: ReferralFacts[]): ProposalFacts => ({
  kind: 'npc_suggestion',
  level: 'municipal',
  inSession: true,
  raisedBefore: false,
  referrals,
});
const yearOf = (...proposals: ProposalFacts[]): YearFacts => ({
  yearRule: 'referred',
  leadRoles: ['lead', 'sole', 'separate'],
  referenceCounts: false,
  beside: [],
  proposals,
});
async function figuresOf(year: number, ...proposals: ProposalFacts[]) {
  await under.writer.write(year, yearOf(...proposals));
  return (await under.reports.annual(year)).figures;
}

describe('the figures of a year', () => {
  it('count a proposal held in two roles once, and say which it is', async () => {
    const opinion = referral({ role: 'co', rounds: [[issued(100, { published: null, decision: null })]] });
    await under.writer.write(
      2022,
      yearOf(proposal(referral({ role: 'separate' }), opinion), proposal(referral())),
    );
    const report = await under.reports.annual('2022');
    expect(report.figures).toMatchObject({
      handled: 2,
      lead: 2,
      co: 1,
      heldInTwoRoles: 1,
      published: 2,
      publishedFull: 2,
    });
    expect(report.text).toContain(
      '共2件，其中主（承）办2件，会办1件（1件兼有分办、会办），均已按规定时限全部办结',
    );
    expect(report.notes.join('')).toContain('第001号《关于第1件的建议》兼有分办、会办两种办理方式');
    expect(report.reconciles).toBe(true);
    expect(await under.reports.behindLine(2022, 'heldInTwoRoles')).toMatchObject([
      { number: '001', roleNames: ['分办', '会办'] },
    ]);
    expect(await under.reports.behindLine(2022, 'published')).toMatchObject([
      { replyId: expect.any(Number) },
      { role: 'lead' },
    ]);
  });

  it('call open what the running round has not issued; an amendment opens nothing', async () => {
    const amended = referral({ rounds: [[issued(150), issued(0, { issued: null, published: null })]] });
    expect(await figuresOf(2025, proposal(amended))).toMatchObject({ open: 0, late: 0, published: 1 });
    const reworked = referral({ rounds: [[issued(150)], []] });
    // The reply of the first round stays the current one until the second is issued.
    expect(await figuresOf(2028, proposal(reworked))).toMatchObject({ open: 1, late: 0, published: 1 });
  });

  it('call late what was first issued after the effective due date, whatever came later', async () => {
    expect(
      await figuresOf(2031, proposal(referral({ rounds: [[issued(181)], [issued(200)]] }))),
    ).toMatchObject({ late: 1, open: 0 });
    const extended = (revoked: boolean) =>
      referral({
        rounds: [[issued(181)]],
        due: [
          { event: 'fixed', due: 180, revoked: false },
          { event: 'extended', due: 200, revoked },
        ],
      });
    expect(await figuresOf(2034, proposal(extended(false)), proposal(extended(true)))).toMatchObject({
      late: 1,
    });
  });

  it('never count what was returned or withdrawn, and leave references beside the total', async () => {
    const gone = proposal(referral({ gone: 'returned' }), referral({ role: 'co', gone: 'withdrawn' }));
    const read = proposal(referral({ role: 'reference', rounds: [[]], due: [] }));
    const figures = await figuresOf(2037, gone, read, proposal(referral()));
    expect(figures).toMatchObject({
      handled: 1,
      co: 0,
      open: 0,
      noDueDate: 0,
      roles: { lead: 1, reference: 1 },
    });
  });

  it('are zero for a year with nothing, which is not an error', async () => {
    const report = await under.reports.annual(1990);
    expect(report).toMatchObject({
      reconciles: true,
      text: '1990年，我局未承担办理人大议案、代表建议和政协建议案、提案。',
    });
    expect(report.figures).toMatchObject({
      handled: 0,
      kinds: { npc_motion: 0 },
      levels: { national: 0, district: 0 },
    });
    expect(Object.keys(report.figures.roles)).toEqual(['lead', 'sole', 'separate', 'co', 'reference']);
    expect(await under.reports.behindLine(1990, 'handled')).toEqual([]);
  });
});

describe('the years', () => {
  it('are those that hold referrals, latest first', async () => {
    const years = await under.reports.years();
    expect(years).toContainEqual({ year: 2022, handled: 2 });
    expect(years.map((it) => it.year)).toEqual([...years.map((it) => it.year)].sort((a, b) => b - a));
    expect(years.map((it) => it.year)).not.toContain(1990);
  });
});

describe('refusals', () => {
  it('answer 422 to what is no year and 404 to a line that is not there', async () => {
    await expect(under.reports.annual('22')).rejects.toMatchObject({
      status: 422,
      reasons: [{ code: 'year_invalid' }],
    });
    await expect(under.reports.behindLine(2022, 'kinds.nothing')).rejects.toMatchObject({ status: 404 });
    await expect(under.reports.behindLine(2022, 'constructor')).rejects.toMatchObject({ status: 404 });
  });

  it('let no document out while a total does not add up, and name the proposals', async () => {
    await under.writer.write(2040, yearOf(proposal(referral())));
    // A kind that the year's list has lost.
    await under.db.query(`delete from kind_terms where kind_code = 'npc_suggestion'`);
    const report = await under.reports.annual(2040);
    expect(report.reconciles).toBe(false);
    expect(report.identities.find((it) => it.key === 'handledByKind')).toMatchObject({
      holds: false,
      left: 1,
      right: 0,
      offenders: [{ number: '001', title: '关于第1件的建议' }],
    });
    const refusal = {
      status: 409,
      reasons: [
        { code: 'figures_do_not_reconcile', message: expect.stringContaining('001《关于第1件的建议》') },
      ],
    };
    await expect(under.reports.docx(2040)).rejects.toMatchObject(refusal);
    await expect(under.reports.xlsx(2040)).rejects.toMatchObject(refusal);
  });
});
