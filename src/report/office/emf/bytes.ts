/** Bytes that grow as they are written, lowest first. */
export interface Bytes {
  readonly length: () => number;
  u8(value: number): void;
  u16(value: number): void;
  u32(...values: readonly number[]): void;
  i32(...values: readonly number[]): void;
  f32(...values: readonly number[]): void;
  /** Zeros up to a multiple of four. */
  pad(): void;
  zeros(count: number): void;
  setU32(at: number, value: number): void;
  setU16(at: number, value: number): void;
  take(): Uint8Array;
}

export function createBytes(): Bytes {
  let buffer = new Uint8Array(4096);
  let view = new DataView(buffer.buffer);
  let length = 0;
  const room = (size: number): number => {
    const at = length;
    length += size;
    if (length > buffer.length) {
      const larger = new Uint8Array(Math.max(length, buffer.length * 2));
      larger.set(buffer);
      buffer = larger;
      view = new DataView(buffer.buffer);
    }
    return at;
  };
  // Room first: the view may be another one then.
  const put = (size: number, write: (at: number) => void) => write(room(size));
  return {
    length: () => length,
    u8: (value) => put(1, (at) => view.setUint8(at, value)),
    u16: (value) => put(2, (at) => view.setUint16(at, value, true)),
    u32: (...values) => {
      for (const value of values) put(4, (at) => view.setUint32(at, value, true));
    },
    i32: (...values) => {
      for (const value of values) put(4, (at) => view.setInt32(at, Math.round(value), true));
    },
    f32: (...values) => {
      for (const value of values) put(4, (at) => view.setFloat32(at, value, true));
    },
    pad: () => {
      room((4 - (length % 4)) % 4);
    },
    zeros: (count) => {
      room(count);
    },
    setU32: (at, value) => view.setUint32(at, value, true),
    setU16: (at, value) => view.setUint16(at, value, true),
    take: () => buffer.slice(0, length),
  };
}
