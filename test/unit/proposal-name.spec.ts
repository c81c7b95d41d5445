import { describe, expect, it } from '@jest/globals';
import {
  numberWords,
  type ProposalIdentity,
  proposalName,
  quotedTitle,
  sessionName,
} from '../../src/domain/proposal-name.js';

const IT: ProposalIdentity = {
  ...{
    session: '市十六届人大一次会议',
    sessionTerm: 16,
    sessionOrdinal: 1,
    proposalYear: 2022,
    number: '064',
  },
  sessionLevel: 'municipal',
  sessionBody: 'npc',
};

describe('what a proposal is called', () => {
  it.each([
    ['064', '第064号'],
    ['平33', '平33号'],
    ['闭05', '闭05号'],
  ])('%s is %s', (number, words) => expect(numberWords(number)).toBe(words));

  it('by its session and number, and without a session by its year', () => {
    expect(proposalName(IT)).toBe('市十六届人大一次会议第064号');
    expect(proposalName({ ...IT, number: '平33' })).toBe('市十六届人大一次会议平33号');
    const between = { ...IT, session: '市两会期间', sessionTerm: null, sessionOrdinal: null, number: '3' };
    expect(proposalName(between)).toBe('2022年市两会期间第3号');
  });

  it('in the words of the register where its own words do not name the body', () => {
    expect(sessionName({ ...IT, session: '十六届一次' })).toBe('市十六届人大一次会议');
    const cppcc = { sessionLevel: 'district', sessionBody: 'cppcc' } as const;
    expect(sessionName({ ...IT, session: null, ...cppcc })).toBe('区政协十六届一次会议');
  });

  it('marks a title inside a title as the standard asks', () => {
    expect(quotedTitle('关于落实《条例》的建议')).toBe('《关于落实〈条例〉的建议》');
  });
});
