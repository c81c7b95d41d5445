/** The editor's library calls two methods that Chrome 87 does not have; it breaks at the first key without them. */
function lend(name: 'at' | 'findLast', method: (this: unknown[], given: never) => unknown): void {
  if (name in Array.prototype) return;
  Object.defineProperty(Array.prototype, name, { value: method, writable: true, configurable: true });
}

lend('at', function (given: number) {
  return this[given < 0 ? this.length + given : given];
});
lend('findLast', function (given: (one: unknown, at: number, all: unknown[]) => boolean) {
  for (let at = this.length - 1; at >= 0; at -= 1) if (given(this[at], at, this)) return this[at];
  return undefined;
});
