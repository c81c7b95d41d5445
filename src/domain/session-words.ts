import { type Body, type Level } from './codes.js';
import { type SessionWords } from './ledger-row.js';
import { foldWidth, foldWord, wholeNumber } from './ledger-text.js';

const NUMERAL = '[0-9零〇一二三四五六七八九十百两]+';
const SESSION = new RegExp(
  `^(?<head>.*?)第?(?<term>${NUMERAL})届(?:(?<mid>.*?)第?(?<ordinal>${NUMERAL})次(?:全体)?(?:会议|全会|大会)?)?(?<rest>.*)$`,
);
/** Items that deputies and members raise outside a numbered session; the year then takes its place. */
const NO_SESSION = /^(?<words>.*?(?:两会期间|两会|会议期间|闭会期间|期间|年度?))(?<rest>.*)$/;

/** What a cell says of the session and what follows it. */
export interface SessionReading {
  /** null where the words name no session, as in 市两会期间. */
  session: SessionWords | null;
  /** The session part as written, width folded. */
  words: string;
  /** The level that the words name, also without a session (市两会期间). */
  level: Level | null;
  /** What stands after the session, such as 第064号, 平04号, 闭会期间; '' where nothing does. */
  rest: string;
}

/**
 * Reads 届次 in its usual writings: 市十六届人大一次会议, 市政协十四届一次会议, 十四届全国人大一次会议,
 * 第十六届人民代表大会第一次会议, 十六届一次, 16届1次. Level and body are null where the words do not say.
 * @returns undefined where the text is no session at all (a bare number, say).
 */
export function readSession(written: string): SessionReading | undefined {
  const text = foldWidth(written).replace(/[\s"“”《》]/g, '');
  const parts = SESSION.exec(text)?.groups;
  if (parts) {
    const rest = parts['rest'] ?? '';
    // 市十六届人大闭会期间: without an ordinal the body's name is still in the rest.
    const cut = parts['ordinal'] ? rest : (/第?[闭平]?字?第?\d.*$/.exec(rest)?.[0] ?? '');
    const words = cut === '' ? text : text.slice(0, -cut.length);
    const level = levelOfWords(words);
    const session = {
      level,
      body: bodyOfWords(words),
      term: wholeNumber(parts['term'] ?? '') ?? null,
      ordinal: wholeNumber(parts['ordinal'] ?? '') ?? null,
      words,
    };
    return { session, words, level, rest: cut };
  }
  const loose = NO_SESSION.exec(text)?.groups;
  if (!loose) return undefined;
  const words = loose['words'] ?? '';
  return { session: null, words, level: levelOfWords(words), rest: loose['rest'] ?? '' };
}

/** The body that words name: 人大, 人民代表大会; 政协, 政治协商会议. */
export function bodyOfWords(words: string): Body | null {
  if (/政协|政治协商/.test(words)) return 'cppcc';
  return /人大|人民代表大会|代表大会/.test(words) ? 'npc' : null;
}

/**
 * The lowest level that words name: 湖北省武汉市江岸区 is a district's. A municipality directly under the
 * centre (上海市) is called 市 by itself and 直辖市 by others, so its name alone decides nothing.
 */
export function levelOfWords(words: string): Level | null {
  const text = words.replaceAll('自治区', '省').replaceAll('自治州', '州');
  if (/[县区旗]/.test(text)) return 'district';
  // 贵州 is a province.
  const bare = text.replace(/(北京|上海|天津|重庆)市|贵州(?=省)/g, '');
  if (/[市州盟]/.test(bare)) return 'municipal';
  if (text.includes('省')) return 'provincial';
  return /全国|国家|中华人民共和国/.test(text) ? 'national' : null;
}

const LEVEL_WORDS: Readonly<Record<Level, readonly string[]>> = {
  national: ['全国', '国家', '国家级', '全国级', '国', '中央'],
  provincial: ['省', '省级', '自治区', '自治区级', '直辖市', '直辖市级', '省自治区直辖市'],
  municipal: ['市', '市级', '地市', '地市级', '州', '州级', '市州', '市州级', '盟'],
  district: ['区', '区级', '县', '县级', '区县', '区县级', '县区', '县市区', '县市区级', '旗', '旗县'],
};

/** 层级 as its column writes it; undefined where it names no level. */
export function readLevel(text: string): Level | undefined {
  const key = foldWord(text);
  const level = (Object.keys(LEVEL_WORDS) as Level[]).find((code) => LEVEL_WORDS[code].includes(key));
  return level ?? levelOfWords(key) ?? undefined;
}
