import { createServer } from 'node:net';

/** Whether something listens on this port already. */
export function isPortTaken(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer()
      .once('error', () => resolve(true))
      .once('listening', () => probe.close(() => resolve(false)))
      .listen(port, host);
  });
}

/** The first free port from `from` on. */
export async function freePort(host: string, from: number): Promise<number> {
  for (let port = from; port <= 65535; port += 1) {
    if (!(await isPortTaken(host, port))) return port;
  }
  throw new Error(`No free port from ${from} on.`);
}
