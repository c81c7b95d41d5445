import { notSpokenTo } from '../../src/domain/contacts.js';

const talks = (...people: (string | null)[]) => people.map((one) => ({ people: one }));

describe('the proposers whom nobody has spoken to', () => {
  it('are those whom no record names', () => {
    expect(notSpokenTo(['李明', '王芳', '张强'], talks('李明代表；高新技术处陈刚', '张强'))).toEqual([
      '王芳',
    ]);
  });

  it('are all of them before the first talk', () => {
    expect(notSpokenTo(['李明', '王芳'], [])).toEqual(['李明', '王芳']);
  });

  it.each([null, ' ', '李明等10人，高新技术处', '李明等代表', '全体联名代表', '各位委员'])(
    'are not told from %p, which leaves open who was there',
    (people) => expect(notSpokenTo(['李明', '王芳'], talks(people))).toEqual([]),
  );
});
