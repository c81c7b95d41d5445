import { Agent, get } from 'node:http';

/** What a request carries beside its address: the session of who asks. */
export type Sent = Record<string, string>;

/** One request at a time, or as many as `parallel` under way; gives the milliseconds per request. */
export async function load(
  url: string,
  requests: number,
  parallel: number,
  sent: Sent = {},
): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: parallel });
  let left = requests;
  const loop = async (): Promise<void> => {
    while (left > 0) {
      left -= 1;
      await fetchBytes(url, sent, agent);
    }
  };
  try {
    const start = performance.now();
    await Promise.all(Array.from({ length: parallel }, loop));
    return (performance.now() - start) / requests;
  } finally {
    agent.destroy();
  }
}

/** Reads an answer to its end and gives its size; anything but 200 ends the run. */
export function fetchBytes(url: string, sent: Sent = {}, agent?: Agent): Promise<number> {
  return new Promise((resolve, reject) => {
    const request = get(url, { agent, headers: sent }, (response) => {
      let bytes = 0;
      response.on('data', (chunk: Buffer) => (bytes += chunk.length));
      response.once('error', reject);
      response.once('end', () => {
        if (response.statusCode === 200) resolve(bytes);
        else reject(new Error(`${url} answers ${response.statusCode}.`));
      });
    });
    request.setTimeout(30_000, () => request.destroy(new Error(`${url} does not answer.`)));
    request.once('error', reject);
  });
}
