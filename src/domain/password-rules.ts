/** The fewest and the most characters, and the classes of which two must occur. */
const SHORTEST = 10;
const LONGEST = 200;
const CLASSES = [/[a-z]/, /[A-Z]/, /\d/, /[^a-zA-Z\d]/];

/** The commonest passwords that otherwise pass, or would with a tail of digits. */
const COMMONEST = [
  '1234567890',
  '0123456789',
  '1q2w3e4r5t',
  'q1w2e3r4t5',
  'qwertyuiop',
  'qwerty1234',
  'qwerty12345',
  'abc1234567',
  'abcd123456',
  'abc123456789',
  'a123456789',
  'aa123456789',
  'aa12345678',
  'admin12345',
  'admin123456',
  'administrator',
  'password123',
  'password1234',
  'password12',
  'p@ssw0rd123',
  'passw0rd123',
  'woaini1314',
  'woaini520520',
  '1qaz2wsx3edc',
  'zxcvbnm123',
  'huawei@123',
  'admin@1234',
  'admin@12345',
  'admin@123456',
  'test123456',
  'chengban123',
  'chengban1234',
  'chengban2022',
];

/** What a password lacks; null when it is good. */
export function passwordFault(password: string, login: string): string | null {
  const plain = password.toLowerCase();
  const length = [...password].length;
  const faults = [
    length < SHORTEST && `至少${SHORTEST}个字符（现在${length}个）`,
    length > LONGEST && `不超过${LONGEST}个字符`,
    CLASSES.filter((one) => one.test(password)).length < 2 && '含大写字母、小写字母、数字、符号中的至少两类',
    login !== '' && plain.includes(login.toLowerCase()) && '不包含登录名',
    (COMMONEST.includes(plain) || /^(.)\1+$/.test(plain)) && '不是常见密码',
  ].filter((fault) => fault !== false);
  return faults.length === 0 ? null : `密码应当${faults.join('，')}。`;
}
