import { createServer, type AddressInfo, type Socket } from 'node:net';

/** A message as it arrived. */
export interface Mailed {
  id: string;
  to: string;
  text: string;
}

export interface CountingSmtp {
  url: string;
  mailed: Mailed[];
  /** How long it takes before it says that it has a message, in milliseconds. */
  delay: number;
  /** What it says to a recipient in place of taking him: 550 5.1.1 no such user. */
  refuse: string | null;
  stop(): Promise<void>;
}

/** An SMTP server that takes everything and counts. What it has counted it has: also where nobody hears its answer. */
export async function countSmtp(): Promise<CountingSmtp> {
  const sockets = new Set<Socket>();
  const smtp: Omit<CountingSmtp, 'url' | 'stop'> = { mailed: [], delay: 0, refuse: null };
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket)).on('error', () => undefined);
    converse(socket, smtp);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', () => done()));
  const { port } = server.address() as AddressInfo;
  return Object.assign(smtp, {
    url: `smtp://127.0.0.1:${port}`,
    stop: () => {
      sockets.forEach((socket) => socket.destroy());
      return new Promise<void>((done) => server.close(() => done()));
    },
  });
}

function converse(socket: Socket, smtp: Omit<CountingSmtp, 'url' | 'stop'>): void {
  let waiting = '';
  let to = '';
  let data: string | null = null;
  const say = (line: string): void => void socket.write(`${line}\r\n`);
  const hear = (line: string): void => {
    if (data !== null) {
      if (line !== '.') return void (data += `${line}\n`);
      smtp.mailed.push(mailed(data, to));
      data = null;
      return void setTimeout(() => say('250 taken'), smtp.delay);
    }
    if (/^EHLO|^HELO/i.test(line)) return say('250 counting');
    if (/^RCPT/i.test(line)) {
      to = /<(.*)>/.exec(line)?.[1] ?? '';
      return say(smtp.refuse ?? '250 ok');
    }
    if (/^DATA/i.test(line)) {
      data = '';
      return say('354 go on');
    }
    say(/^QUIT/i.test(line) ? '221 bye' : '250 ok');
  };
  say('220 counting');
  socket.on('data', (chunk: Buffer) => {
    const lines = (waiting + chunk.toString()).split('\r\n');
    waiting = lines.pop() ?? '';
    lines.forEach(hear);
  });
}

function mailed(data: string, to: string): Mailed {
  const [head = '', ...body] = data.split('\n\n');
  const encoded = body.join('\n\n');
  const text = /base64/i.test(head) ? Buffer.from(encoded, 'base64').toString() : quotedPrintable(encoded);
  return { id: /^message-id:\s*(\S+)/im.exec(head)?.[1] ?? '', to, text };
}

function quotedPrintable(text: string): string {
  const bytes = text
    .replace(/=\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString();
}
