import { lightDay } from '../../src/domain/light.js';
import { type StandingFacts, standingOf, urgency } from '../../src/domain/standing.js';
import { workingCalendar } from '../../src/domain/working-calendar.js';

const TODAY = '2022-05-13';
/** Monday to Friday, without holidays. */
const DAY = lightDay(TODAY, workingCalendar(new Map([[2022, new Map()]])));

const NOTHING: StandingFacts = {
  status: 'received', role: 'lead', body: 'cppcc', referredBy: '市政府督查室', requestAsked: null, requestedOn: null,
  sentBackBy: null, waitsSince: '2022-05-06', splitProposedOn: null, division: null, handler: null, assignedOn: null,
  signedOn: null, clearance: null, clearanceSince: null, opinionsMissing: [], openRound: true, dueOn: null,
  provisional: false, paused: false, repliedOn: null,
}; // prettier-ignore
const at = (facts: Partial<StandingFacts>) => standingOf({ ...NOTHING, ...facts }, DAY);

describe('当前卡点', () => {
  const division = '高新技术处';
  it.each<[Partial<StandingFacts>, string, string]>([
    [{}, '等办公室分派，已5个工作日', '办公室'],
    [{ waitsSince: TODAY }, '等办公室分派，等了不到1个工作日', '办公室'],
    [{ waitsSince: null }, '等办公室分派', '办公室'],
    [{ sentBackBy: division }, '高新技术处已退回，等办公室重新分派，已5个工作日', '办公室'],
    [{ role: 'reference' }, '等办公室阅知，已5个工作日', '办公室'],
    [
      { status: 'split_proposed', splitProposedOn: '2022-05-12' },
      '等分管领导批准分派，已1个工作日',
      '分管领导',
    ],
    [{ status: 'assigned', division, assignedOn: '2022-05-11' }, '等高新技术处签收，已2个工作日', division],
    [
      { requestAsked: 'reassign', requestedOn: '2022-05-10' },
      '改办申请待市政府督查室答复，已3个工作日',
      '市政府督查室',
    ],
    [{ status: 'handling', division, dueOn: '2022-05-23' }, '等高新技术处办理，剩6个工作日', division],
    [
      { status: 'handling', division, handler: '张三', dueOn: TODAY },
      '等高新技术处（张三）办理，今天到期',
      '高新技术处（张三）',
    ],
    [{ status: 'handling', division, dueOn: '2022-05-11' }, '等高新技术处办理，已超2个工作日', division],
    [{ status: 'handling' }, '等承办处室办理，未定期限', '承办处室'],
    [
      { status: 'handling', division, dueOn: '2022-05-23', opinionsMissing: ['市财政局'] },
      '等高新技术处办理，还差1家会办意见（市财政局），剩6个工作日',
      division,
    ],
    [{ status: 'handling', division, clearance: 'draft' }, '等高新技术处办理，未定期限', division],
    [
      { status: 'handling', division, clearance: 'division_review', clearanceSince: '2022-05-10' },
      '等高新技术处负责人审核，已3个工作日',
      division,
    ],
    [
      { status: 'handling', division, clearance: 'office_review', clearanceSince: TODAY },
      '等办公室核稿，等了不到1个工作日',
      '办公室',
    ],
    [
      { status: 'handling', division, clearance: 'leader_review', clearanceSince: '2022-05-12' },
      '等局领导审签，已1个工作日',
      '局领导',
    ],
    [
      { status: 'handling', division, clearance: 'signed', clearanceSince: '2022-05-12' },
      '已签发，等办公室发出，已1个工作日',
      '办公室',
    ],
    [{ status: 'replied', repliedOn: '2022-05-12' }, '等委员反馈意见，已1个工作日', '委员'],
  ])('%j', (facts, sentence, waitingFor) => {
    expect(at(facts)).toMatchObject({ sentence, waitingFor });
  });

  it.each(['concluded', 'returned', 'withdrawn'] as const)('says nothing of what is %s', (status) => {
    expect(at({ status, requestAsked: 'return' })).toBeNull();
  });

  it.each([
    ['due on a rest day', { dueOn: '2022-05-15' }, '等高新技术处办理，剩2天'],
    ['paused', { dueOn: '2022-05-10', paused: true }, '等高新技术处办理，已暂停'],
    ['being amended, for which no day is set', { openRound: false, dueOn: '2022-05-10' }, '等高新技术处更正'],
  ])('says of what is %s what its light says', (_what, facts, sentence) => {
    expect(at({ status: 'handling', division, ...facts })?.sentence).toBe(sentence);
  });

  it('puts what is due first before what waits longest', () => {
    const order = [
      urgency('2022-05-20', TODAY, 1),
      urgency(null, TODAY, 9),
      urgency('2022-05-01', TODAY, 0),
      urgency('2022-05-20', TODAY, 4),
    ].sort(([a, b], [c, d]) => (a === c ? b - d : a - c));
    expect(order.map(([left]) => left / 86_400_000)).toEqual([-12, 7, 7, Number.POSITIVE_INFINITY]);
  });
});
