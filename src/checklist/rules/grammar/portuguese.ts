import { type Grammar, words } from './grammar.ts';

export const portuguese: Grammar = {
  conjunctions: words('e ou e/ou'),
  auxiliaries: words('é são era eram está estão foi foram tem têm há pode podem deve devem será serão'),
  be: words('é são era eram está estão foi foram sido ser seja sejam será serão'),
  adverb: /mente$|^(?:bem|também|depois|sempre|sido|não)$/,
  participle: /[ai]d[oa]s?$|(?:escrit|feit|vist|post|abert)[oa]s?$/,
  notParticiple: words('vida medida medidas estado cuidado cuidados'),
  oftenNoun: null,
  bareParticiples: false,
  finite: words(
    'adota adotam analisa analisam aplica aplicam aprova aprovam assiste assistem comunica comunicam conhece',
    'conhecem consulta consultam contribui contribuem coordena coordenam decide decidem discute discutem elabora',
    'elaboram examina examinam identifica identificam informam organiza organizam participa participam partilham',
    'prepara preparam publica publicam recebe recebem recolhe recolhem representa representam respeita respeitam',
    'sabe sabem transmite transmitem utiliza utilizam valida validam verifica verificam',
  ),
  bare: new Set(),
  paired: words('informa partilha revê reveem segue seguem visita visitam'),
  prepositions: words(
    'a à ao aos antes cada com da das de do dos durante em entre na nas no nos para por pela pelo',
  ),
};
