import type { Look } from '../office/look.ts';
import { XML_HEAD } from '../office/xml.ts';
import { languageTag } from './language-tag.ts';
import { NAMESPACES } from './namespaces.ts';
import { BOLD, paragraphStyles } from './paragraph-styles.ts';

/** Styles by which everything in the file looks as it does; a reader changes one, and all of its kind follows. */
export function styleSheet(language: string, rightToLeft: boolean, { accent }: Look): string {
  const paragraphs = rightToLeft ? '<w:bidi/>' : '';
  const runs = rightToLeft ? '<w:rtl/>' : '';
  const tag = languageTag(language);
  return [
    `${XML_HEAD}<w:styles ${NAMESPACES}><w:docDefaults><w:rPrDefault><w:rPr>`,
    '<w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:eastAsia="Calibri" w:cs="Arial"/>',
    `<w:color w:val="1F1F1F"/><w:sz w:val="21"/><w:szCs w:val="21"/>${runs}`,
    `<w:lang w:val="${tag}" w:eastAsia="${tag}" w:bidi="${tag}"/></w:rPr></w:rPrDefault>`,
    `<w:pPrDefault><w:pPr>${paragraphs}<w:spacing w:after="120" w:line="264" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>`,
    paragraphStyles(accent),
    '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>',
    TABLE_STYLES,
    '</w:styles>',
  ].join('');
}

function line(name: string, colour: string): string {
  return `<w:${name} w:val="single" w:sz="4" w:space="0" w:color="${colour}"/>`;
}

const CELL_MARGINS =
  '<w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="85" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="85" w:type="dxa"/></w:tblCellMar>';

const TABLE_STYLES = [
  '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/>',
  `<w:tblPr><w:tblInd w:w="0" w:type="dxa"/>${CELL_MARGINS}</w:tblPr></w:style>`,
  '<w:style w:type="table" w:customStyle="1" w:styleId="ReportTable"><w:name w:val="Report Table"/><w:basedOn w:val="TableNormal"/><w:qFormat/>',
  `<w:tblPr><w:tblBorders>${line('top', '8A939D')}${line('bottom', '8A939D')}${line('insideH', 'D3D8DD')}</w:tblBorders></w:tblPr>`,
  `<w:tblStylePr w:type="firstRow"><w:rPr>${BOLD}</w:rPr><w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="E3E8EE"/><w:vAlign w:val="bottom"/></w:tcPr></w:tblStylePr></w:style>`,
  '<w:style w:type="table" w:customStyle="1" w:styleId="ReportFacts"><w:name w:val="Report Facts"/><w:basedOn w:val="TableNormal"/><w:qFormat/>',
  `<w:tblPr><w:tblBorders>${line('insideH', 'E3E8EE')}</w:tblBorders></w:tblPr></w:style>`,
].join('');
