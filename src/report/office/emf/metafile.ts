import type { Bytes } from './bytes.ts';

/** Types of records by [MS-EMF]. */
export const RECORD = {
  header: 1,
  curveTo: 5,
  setWindowExtent: 9,
  setWindowOrigin: 10,
  setViewportExtent: 11,
  setViewportOrigin: 12,
  end: 14,
  setBackgroundMode: 18,
  setTextAlign: 22,
  setTextColour: 24,
  moveTo: 27,
  select: 37,
  createBrush: 39,
  lineTo: 54,
  setMapMode: 17,
  beginPath: 59,
  endPath: 60,
  closeFigure: 61,
  fillPath: 62,
  strokeAndFillPath: 63,
  strokePath: 64,
  createFont: 82,
  text: 84,
  createPen: 95,
} as const;

/** Places in the header of what is known at the end. */
export const HEADER = { bytes: 48, records: 52, handles: 56 } as const;

/** Records one after another, and the objects that are made along the way. */
export interface Metafile {
  record(type: number, write: () => void): void;
  /** Selects an object, which is made where there is none of its kind yet. */
  select(key: string, type: number, write: () => void): void;
  selectStock(object: number): void;
  records(): number;
  objects(): number;
}

export function createMetafile(bytes: Bytes): Metafile {
  const handles = new Map<string, number>();
  let records = 0;
  const record = (type: number, write: () => void) => {
    const start = bytes.length();
    bytes.u32(type, 0);
    write();
    bytes.pad();
    bytes.setU32(start + 4, bytes.length() - start);
    records += 1;
  };
  return {
    record,
    select: (key, type, write) => {
      const known = handles.get(key);
      const handle = known ?? handles.size + 1;
      if (known === undefined) {
        handles.set(key, handle);
        record(type, () => {
          bytes.u32(handle);
          write();
        });
      }
      record(RECORD.select, () => bytes.u32(handle));
    },
    selectStock: (object) => record(RECORD.select, () => bytes.u32(object)),
    records: () => records,
    objects: () => handles.size,
  };
}

/** Pixels and millimetres of a screen with 96 pixels to the inch, by which the picture is measured. */
const SCREEN = { width: 1920, height: 1080, wide: 508, high: 285.75 };
const HUNDREDTHS_OF_MM = 2540 / 96;

/** The first record, of which bytes, records and objects are filled in at the end. */
export function headerRecord(bytes: Bytes, width: number, height: number): void {
  bytes.u32(RECORD.header, 108);
  bytes.i32(0, 0, width, height);
  bytes.i32(0, 0, width * HUNDREDTHS_OF_MM, height * HUNDREDTHS_OF_MM);
  bytes.u32(0x464d4520, 0x10000, 0, 0);
  bytes.u16(0);
  bytes.u16(0);
  bytes.u32(0, 0, 0);
  bytes.i32(SCREEN.width, SCREEN.height, SCREEN.wide, SCREEN.high);
  bytes.u32(0, 0, 0);
  bytes.i32(SCREEN.wide * 1000, SCREEN.high * 1000);
}
