// Bytes 0x80 to 0x9F as the WHATWG encoding standard maps them; the rest of the code page is Latin-1.
const UPPER_CONTROLS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Text of bytes in Windows-1252. Several releases of Node decode this label as Latin-1, so it is done by hand. */
export function decodeWindows1252(bytes: Uint8Array): string {
  const latin1 = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  return latin1.replace(/[\u0080-\u009f]/g, (letter) => UPPER_CONTROLS.charAt(letter.charCodeAt(0) - 0x80));
}
