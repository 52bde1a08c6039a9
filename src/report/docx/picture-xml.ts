import { xmlText } from '../office/xml.ts';
import { paragraph } from './runs.ts';
import type { WriteContext } from './write-context.ts';

/** A picture as a file of the archive. */
export interface Media {
  /** As the types of content know it. */
  readonly ending: 'svg' | 'emf' | 'png' | 'jpeg';
  readonly content: string | Uint8Array;
}

export interface Picture {
  /** What every program shows. */
  readonly usual: Media;
  /** What programs show instead that know SVG; null where there is none. */
  readonly svg: Media | null;
  /** Of the drawing, in pixels of a 96th of an inch. */
  readonly width: number;
  readonly height: number;
  readonly title: string;
  /** For those who cannot see it. */
  readonly description: string;
}

/** Room for a picture, in the same pixels: between the margins of the page, less some for a caption. */
export const PAGE = { width: 642, height: 860 } as const;

/** English metric units of a pixel. */
const UNITS = 9525;

/** A picture on a line of its own, no larger than there is room. */
export function pictureXml(
  picture: Picture,
  context: WriteContext,
  room: { readonly width: number; readonly height: number } = PAGE,
): string {
  const scale = Math.min(1, room.width / picture.width, room.height / picture.height);
  const cx = Math.round(picture.width * scale * UNITS);
  const cy = Math.round(picture.height * scale * UNITS);
  const number = context.nextPicture();
  const usual = context.keep(picture.usual);
  const svg = picture.svg === null ? '' : svgXml(context.keep(picture.svg));
  return paragraph(
    'Picture',
    '<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0">' +
      `<wp:extent cx="${cx}" cy="${cy}"/><wp:effectExtent l="0" t="0" r="0" b="0"/>` +
      `<wp:docPr id="${number}" name="Picture ${number}" descr="${xmlText(picture.description)}" title="${xmlText(picture.title)}"/>` +
      '<wp:cNvGraphicFramePr><a:graphicFrameLocks noChangeAspect="1"/></wp:cNvGraphicFramePr>' +
      '<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic>' +
      `<pic:nvPicPr><pic:cNvPr id="${number}" name="Picture ${number}"/><pic:cNvPicPr/></pic:nvPicPr>` +
      `<pic:blipFill><a:blip r:embed="${usual}">${svg}</a:blip><a:stretch><a:fillRect/></a:stretch></pic:blipFill>` +
      `<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="${cx}" cy="${cy}"/></a:xfrm>` +
      '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>' +
      '</pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>',
  );
}

function svgXml(id: string): string {
  return (
    '<a:extLst><a:ext uri="{96DAC541-7B7A-43D3-8B79-37D633B846F1}">' +
    `<asvg:svgBlip xmlns:asvg="http://schemas.microsoft.com/office/drawing/2016/SVG/main" r:embed="${id}"/>` +
    '</a:ext></a:extLst>'
  );
}
