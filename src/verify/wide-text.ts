/** The text of bytes that are UTF-16, the higher byte of each unit first. */
export function wideText(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at + 1 < bytes.length; at += 2) {
    text += String.fromCharCode((bytes[at] as number) * 256 + (bytes[at + 1] as number));
  }
  return text;
}
