/** How many times longer than in `npm test` the random tests run; `npm run soak` sets it. */
export const SOAK = Math.max(1, Number(process.env['CHENGBAN_SOAK'] ?? 1));
