import { type Bytes, createBytes } from './bytes.ts';
import { letterWidths } from './letter-widths.ts';
import { createMetafile, HEADER, headerRecord, type Metafile, RECORD } from './metafile.ts';
import type { Step } from './path-data.ts';
import { type Mark, sceneOf } from './scene.ts';

/**
 * A picture of coordkit as an Enhanced Metafile, which every Word since 1997 shows, and LibreOffice of any age: lines
 * and letters, not pixels. By [MS-EMF], with outlines as paths.
 */
export function emfOf(svg: string): Uint8Array {
  const { width, height, marks } = sceneOf(svg);
  const bytes = createBytes();
  const pen = createMetafile(bytes);
  headerRecord(bytes, width, height);
  pen.record(RECORD.setMapMode, () => bytes.u32(ANISOTROPIC));
  pen.record(RECORD.setWindowOrigin, () => bytes.i32(0, 0));
  pen.record(RECORD.setWindowExtent, () => bytes.i32(width * UNITS, height * UNITS));
  pen.record(RECORD.setViewportOrigin, () => bytes.i32(0, 0));
  pen.record(RECORD.setViewportExtent, () => bytes.i32(width, height));
  pen.record(RECORD.setBackgroundMode, () => bytes.u32(TRANSPARENT));
  for (const mark of marks) {
    if (mark.kind === 'text') drawText(mark, pen, bytes);
    else drawOutline(mark, pen, bytes);
  }
  pen.record(RECORD.end, () => bytes.u32(0, 0, END_SIZE));
  bytes.setU32(HEADER.bytes, bytes.length());
  bytes.setU32(HEADER.records, pen.records() + 1);
  bytes.setU16(HEADER.handles, pen.objects() + 1);
  return bytes.take();
}

/** Twentieths of a pixel. */
const UNITS = 20;
const ANISOTROPIC = 8;
const TRANSPARENT = 1;
const END_SIZE = 20;

/** Things that are there from the start. */
const NO_BRUSH = 0x80000005;
const NO_PEN = 0x80000008;

type Outline = Extract<Mark, { kind: 'outline' }>;
type Letters = Extract<Mark, { kind: 'text' }>;

const EVERYWHERE = [0, 0, -1, -1] as const;

function drawOutline(mark: Outline, file: Metafile, bytes: Bytes): void {
  const { fill, stroke, steps } = mark;
  if (fill === null && stroke === null) return;
  selectPen(mark, file, bytes);
  selectBrush(fill, file, bytes);
  file.record(RECORD.beginPath, () => {});
  for (const step of steps) stepRecord(step, file, bytes);
  file.record(RECORD.endPath, () => {});
  const both = fill === null ? RECORD.strokePath : RECORD.strokeAndFillPath;
  file.record(stroke === null ? RECORD.fillPath : both, () => bytes.i32(...EVERYWHERE));
}

const GEOMETRIC_FLAT_MITRE = 0x10000 | 0x200 | 0x2000;
const DOTTED = 2;

function selectPen({ stroke, strokeWidth, isBroken }: Outline, file: Metafile, bytes: Bytes): void {
  if (stroke === null) {
    file.selectStock(NO_PEN);
    return;
  }
  file.select(`pen ${stroke} ${strokeWidth} ${isBroken}`, RECORD.createPen, () => {
    const style = GEOMETRIC_FLAT_MITRE | (isBroken ? DOTTED : 0);
    bytes.u32(0, 0, 0, 0, style, Math.max(1, Math.round(strokeWidth * UNITS)), 0, colourOf(stroke), 0, 0);
  });
}

function selectBrush(fill: string | null, file: Metafile, bytes: Bytes): void {
  if (fill === null) file.selectStock(NO_BRUSH);
  else file.select(`brush ${fill}`, RECORD.createBrush, () => bytes.u32(0, colourOf(fill), 0));
}

function stepRecord(step: Step, file: Metafile, bytes: Bytes): void {
  if (step.kind === 'close') {
    file.record(RECORD.closeFigure, () => {});
    return;
  }
  const points = step.points.map((value) => value * UNITS);
  file.record(STEPS[step.kind], () => {
    if (step.kind === 'curve') {
      bytes.i32(...EVERYWHERE);
      bytes.u32(points.length / 2);
    }
    bytes.i32(...points);
  });
}

const STEPS = { move: RECORD.moveTo, line: RECORD.lineTo, curve: RECORD.curveTo } as const;

const BASELINE = 24;
const ALIGNMENTS = { start: BASELINE, middle: BASELINE | 6, end: BASELINE | 2 } as const;
const ADVANCED = 2;
/** From the start of its record to the letters of a text. */
const TO_LETTERS = 76;

function drawText(mark: Letters, file: Metafile, bytes: Bytes): void {
  const { text, x, y, size, anchor, fill } = mark;
  selectFont(mark, file, bytes);
  file.record(RECORD.setTextColour, () => bytes.u32(colourOf(fill)));
  file.record(RECORD.setTextAlign, () => bytes.u32(ALIGNMENTS[anchor]));
  file.record(RECORD.text, () => {
    bytes.i32(...EVERYWHERE);
    bytes.u32(ADVANCED);
    bytes.f32(1, 1);
    bytes.i32(x * UNITS, y * UNITS);
    bytes.u32(text.length, TO_LETTERS, 0);
    bytes.i32(...EVERYWHERE);
    bytes.u32(TO_LETTERS + Math.ceil(text.length / 2) * 4);
    for (let at = 0; at < text.length; at++) bytes.u16(text.charCodeAt(at));
    bytes.pad();
    bytes.i32(...letterWidths(text, size * UNITS));
  });
}

const FACE = 'Arial';
/** The rest of the record: names and measures that nobody needs. */
const AFTER_FACE = 320 - 92;
const DEFAULT_CHARSET = 1;

function selectFont({ size, turn, isBold, isItalic }: Letters, file: Metafile, bytes: Bytes): void {
  file.select(`font ${size} ${turn} ${isBold} ${isItalic}`, RECORD.createFont, () => {
    const tenths = -turn * 10;
    bytes.i32(-size * UNITS, 0, tenths, tenths, isBold ? 700 : 400);
    for (const byte of [isItalic ? 1 : 0, 0, 0, DEFAULT_CHARSET, 0, 0, 0, 0]) bytes.u8(byte);
    for (let at = 0; at < 32; at++) bytes.u16(at < FACE.length ? FACE.charCodeAt(at) : 0);
    bytes.zeros(AFTER_FACE);
  });
}

/** #rrggbb as metafiles hold it. */
function colourOf(colour: string): number {
  const part = (at: number) => Number.parseInt(colour.slice(at, at + 2), 16);
  return part(1) | (part(3) << 8) | (part(5) << 16);
}
