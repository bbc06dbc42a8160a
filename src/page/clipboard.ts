/** Copies a text, and says whether it did: without a secure page, or against the visitor's settings, no script may. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
