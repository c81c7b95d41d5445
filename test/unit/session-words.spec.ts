import { describe, expect, it } from '@jest/globals';
import { readLevel, readSession } from '../../src/domain/session-words.js';

describe('届次', () => {
  it.each([
    ['市十六届人大一次会议', 'municipal', 'npc', 16, 1, ''],
    ['市政协十四届一次会议', 'municipal', 'cppcc', 14, 1, ''],
    ['全国政协十四届一次会议', 'national', 'cppcc', 14, 1, ''],
    ['十四届全国人大一次会议', 'national', 'npc', 14, 1, ''],
    ['省十四届人大一次会议', 'provincial', 'npc', 14, 1, ''],
    ['内蒙古自治区十四届人大一次会议', 'provincial', 'npc', 14, 1, ''],
    ['贵州省十四届人大一次会议', 'provincial', 'npc', 14, 1, ''],
    ['贵州省贵阳市十五届人大一次会议', 'municipal', 'npc', 15, 1, ''],
    ['区人大十八届四次会议', 'district', 'npc', 18, 4, ''],
    ['武汉市江岸区第十六届人民代表大会第二次会议', 'district', 'npc', 16, 2, ''],
    ['中国人民政治协商会议武汉市第十四届委员会第一次会议', 'municipal', 'cppcc', 14, 1, ''],
    ['第十六届人民代表大会第一次会议', null, 'npc', 16, 1, ''],
    ['十六届一次', null, null, 16, 1, ''],
    ['１６届１次', null, null, 16, 1, ''],
    ['市二十届人大十二次会议', 'municipal', 'npc', 20, 12, ''],
    ['上海市十六届人大一次会议', null, 'npc', 16, 1, ''],
    ['市十六届人大', 'municipal', 'npc', 16, null, ''],
    ['市十六届人大一次会议第064号', 'municipal', 'npc', 16, 1, '第064号'],
    ['市政协十四届一次会议平04号', 'municipal', 'cppcc', 14, 1, '平04号'],
    ['市十六届人大一次会议闭会期间', 'municipal', 'npc', 16, 1, '闭会期间'],
    ['市十六届人大闭会期间第5号', 'municipal', 'npc', 16, null, '第5号'],
  ])('%s: level %s, body %s, term %s, ordinal %s, then %j', (written, ...said) => {
    const [level, body, term, ordinal, rest] = said;
    const reading = readSession(written);
    expect(reading?.session).toMatchObject({ level, body, term, ordinal });
    expect(reading?.rest).toBe(rest);
    expect(reading?.words).not.toMatch(/\d号$/);
  });

  it.each([
    ['市两会期间', 'municipal', ''],
    ['2022年', null, ''],
    ['市两会期间第12号', 'municipal', '第12号'],
  ])('%s names no session, but keeps its words and level', (written, level, rest) => {
    expect(readSession(written)).toMatchObject({ session: null, level, rest });
  });

  it.each(['064', '待定', ''])('%j is none', (written) => {
    expect(readSession(written)).toBeUndefined();
  });
});

describe('层级', () => {
  it.each([
    ['全国', 'national'],
    ['国家级', 'national'],
    ['省', 'provincial'],
    ['自治区', 'provincial'],
    ['直辖市', 'provincial'],
    ['市级', 'municipal'],
    ['武汉市', 'municipal'],
    ['自治州', 'municipal'],
    ['区县', 'district'],
    ['县（市、区）', 'district'],
    ['其他', undefined],
  ])('%s is %s', (text, level) => {
    expect(readLevel(text)).toBe(level);
  });
});
