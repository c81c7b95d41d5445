import { passwordFault } from '../../src/domain/password-rules.js';

describe('a password', () => {
  it.each(['科技局2026年的春天啊', 'abcdefghi7', 'ABCDEFGHIj', '        77', 'correct horse 1'])(
    'is good: %s',
    (password) => {
      expect(passwordFault(password, 'lianluo')).toBeNull();
    },
  );

  it('says everything that is missing in one sentence', () => {
    expect(passwordFault('aaaa', 'aaaa')).toBe(
      '密码应当至少10个字符（现在4个），含大写字母、小写字母、数字、符号中的至少两类，不包含登录名，不是常见密码。',
    );
  });

  it.each([
    ['short', 'Ab1!', '至少10个字符（现在4个）'],
    ['of one class', 'abcdefghijkl', '至少两类'],
    ['with the login in it', 'Lianluo-2026', '不包含登录名'],
    ['among the commonest', 'Admin@123456', '不是常见密码'],
    ['one character again and again', '1111111111', '不是常见密码'],
    ['endless', `a1${'x'.repeat(300)}`, '不超过200个字符'],
  ])('that is %s is refused', (_what, password, part) => {
    expect(passwordFault(password, 'lianluo')).toContain(part);
  });
});
