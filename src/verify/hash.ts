/** SHA-256 as hex digits. */
export async function sha256(bytes: Uint8Array): Promise<string> {
  const copy = Uint8Array.from(bytes);
  const digest = new Uint8Array(await globalThis.crypto.subtle.digest('SHA-256', copy));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
