import { type Grammar, words } from './grammar.ts';

export const spanish: Grammar = {
  conjunctions: words('y e o u y/o'),
  auxiliaries: words('es son era eran está están ha han había puede pueden debe deben será serán'),
  be: words('es son era eran está están sido ser sea sean será serán fue fueron'),
  adverb: /mente$|^(?:bien|también|luego|siempre|sido|no)$/,
  participle: /[ai]d[oa]s?$|(?:escrit|hech|vist|puest|abiert|resuelt)[oa]s?$/,
  notParticiple: words('vida medida medidas necesidad estado cuidado cuidados'),
  oftenNoun: null,
  bareParticiples: false,
  finite: words(
    'adopta adoptan analiza analizan aplica aplican aprueba aprueban asiste asisten comparte comparten comunica',
    'comunican conoce conocen consulta consultan contribuye contribuyen coordina coordinan decide deciden discute',
    'discuten elabora elaboran evalúa evalúan examina examinan identifica identifican informan organiza organizan',
    'participa participan prepara preparan publica publican recibe reciben recoge recogen representa representan',
    'respeta respetan revisan sabe saben transmite transmiten utiliza utilizan valida validan verifica verifican',
  ),
  bare: new Set(),
  paired: words('informa revisa sigue siguen visita visitan'),
  prepositions: words(
    'a al ante antes cada con de del desde durante en entre para por según sobre tras después',
  ),
};
