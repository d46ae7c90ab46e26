import type { Lexicon } from '../lexicon.js';
import { pt as everyday } from './everyday/pt.js';

/** Portuguese, of Brazil and Portugal. */
export const pt: Lexicon = {
  ...everyday,
  months: [
    'jan(eiro)?',
    'fev(ereiro)?',
    'mar(ço)?',
    'abr(il)?',
    'maio?',
    'jun(ho)?',
    'jul(ho)?',
    'ago(sto)?',
    'set(embro)?',
    'out(ubro)?',
    'nov(embro)?',
    'dez(embro)?',
  ],
  holidays: { '12-25': '(dia de )?natal', '12-24': 'véspera de natal', '01-01': 'ano novo' },
  words: {
    ...everyday.words,
    address: '(rua|av|avenida|praça)\\.? ([xvi]+|\\d+º?)? ?(de )?[a-z]+(,? \\d+)?',
    lunch: '(intervalo |pausa )?((de|para|para o) )?almoço|intervalo',
    others: '(os )?(restantes|outros|demais) dias|(o )?resto da semana',
    holiday: '(nos )?feriados?( nacionais)?',
    last: 'últim[oa] (consulta|atendimento|entrada|paciente)( às)?',
    nth: 'primeir[oa]s?|terceir[oa]s?|últim[oa]s?|alguns|(1|2|3|4)º',
    vague:
      'normalmente|geralmente|habitualmente|aprox(imadamente)?|podem variar|sujeito a|temporariamente|até (novo aviso|nova ordem)|consult(e|ar)|confirm(e|ar)',
    condition:
      'de 15 em 15 dias|intercalad[oa]s?|não|se|quando|alternad[oa]s?|quinzenal(mente)?|(ao|do|por) mês|semanas',
    season: 'verão|inverno|outono|primavera|férias|temporada|estação',
    service:
      'farmácia|urgências?|emergências?|laboratório|telefone|tel|telefónico|plantão|exames|vacin(as|ação)|raio-? ?x|whatsapp|pronto[- ]socorro',
    forenoon: '(de |pela )?manhãs?',
    afternoon: '((de|pela|à) )?(tardes?|noites?)',
    am: '(da|de) (manhã|madrugada)',
    pm: '(da|de) (tarde|noite)',
    minute: 'm(in)?',
    between: 'entre',
    except: '(exceto|excepto|salvo|menos)( às?| aos?| nas?| nos?)?',
  },
};
