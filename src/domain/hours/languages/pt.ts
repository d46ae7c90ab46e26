import type { Lexicon } from '../lexicon.js';

/** Portuguese, of Brazil and Portugal. */
export const pt: Lexicon = {
  language: 'pt',
  clock: 24,
  days: [
    '(seg|segundas?|2\\.?[ªº]f?)(-? ?feiras?)?',
    '(terc?|terças?|3\\.?[ªº]f?)(-? ?feiras?)?',
    '(quar?|quartas?|4\\.?[ªº]f?)(-? ?feiras?)?',
    '(quin?|quintas?|5\\.?[ªº]f?)(-? ?feiras?)?',
    '(sex|sextas?|6\\.?[ªº]f?)(-? ?feiras?)?',
    'sáb|sábados?',
    'dom|domingos?',
  ],
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
    appointment:
      '((somente|apenas|só|aberto|atendimento) )?(com|por|mediante|sob) (agendamento|marcação|hora marcada|consulta marcada|pedido|demanda|consulta)( prévi[ao])?|agendamento prévio|hora marcada|conforme (a )?necessidade',
    allDay: '24 ?(h|hs|hrs|horas)( por dia)?|(o )?dia (todo|inteiro)',
    address: '(rua|av|avenida|praça)\\.? ([xvi]+|\\d+º?)? ?(de )?[a-z]+(,? \\d+)?',
    closed:
      '(encerra|fecha)(mos)?|recesso|fechad[oa]s?|encerrad[oa]s?|não (abre|abrimos|atende|atendemos|há atendimento)|folga',
    lunch: '(intervalo |pausa )?((de|para|para o) )?almoço|intervalo',
    noon: '(12(:00)? )?(do )?meio-? ?dia',
    midnight: 'meia-? ?noite',
    weekdays: '(nos )?dias úteis|dias? de semana|durante a semana|dias da semana',
    weekend: '(aos )?(fim|fins|final|finais) de semana',
    daily:
      '(todos os dias|todo dia|cada dia|diariamente|todo o dia)( da semana)?|(7|sete) dias (por|da) semana',
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
    hour: 'h(oras?|rs?|s)?',
    minute: 'm(in)?',
    to: 'a|ao|aos|à|às|até( às?)?',
    between: 'entre',
    except: 'exceto|excepto|salvo|menos',
    and: 'e|ou|também|inclusive|incluindo',
    filler:
      'de|das?|dos?|os?|as|no|nos|na|nas|horários?|funcionamento|atendimento|abert[oa]s?|abrimos|clínica|consultório|consultas|estamos|atendemos|nosso|feiras?|somente|apenas|desde|dia|para|hrs',
  },
};
