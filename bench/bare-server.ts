import fastify from 'fastify';
import { print } from '../src/platform/terminal.js';

/** A server that only answers: a constant of as many bytes as the address says. Prints its port. */
const answers = new Map<string, string>();
const app = fastify();
app.all<{ Params: { bytes: string } }>('/:bytes', (request, reply) => {
  const { bytes } = request.params;
  const answer = answers.get(bytes) ?? JSON.stringify('x'.repeat(Math.max(0, Number(bytes) - 2)));
  answers.set(bytes, answer);
  return reply.type('application/json; charset=utf-8').send(answer);
});
print(new URL(await app.listen({ host: '127.0.0.1', port: 0 })).port);
