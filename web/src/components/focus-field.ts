/** Puts the cursor where one goes on typing. */
export function focusField(id: string): void {
  document.getElementById(id)?.focus();
}
