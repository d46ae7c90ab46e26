import type { EverydayWords } from '../../everyday/everyday-words.js';

/** Portuguese, of Brazil and Portugal. */
export const pt: EverydayWords = {
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
  words: {
    weekdays: '(nos )?dias úteis|dias? de semana|durante a semana|dias da semana',
    weekend: '(aos )?(fim|fins|final|finais) de semana',
    daily:
      '(todos os dias|todo dia|cada dia|diariamente|todo o dia)( da semana)?|(7|sete) dias (por|da) semana',
    appointment:
      '((somente|apenas|só|aberto|atendimento) )?(com|por|mediante|sob) (agendamento|marcação|hora marcada|consulta marcada|pedido|demanda|consulta)( prévi[ao])?|agendamento prévio|hora marcada|conforme (a )?necessidade',
    allDay: '24 ?(h|hs|hrs|horas)( por dia)?|(o )?dia (todo|inteiro)',
    closed:
      '(encerra|fecha)(mos)?|recesso|fechad[oa]s?|encerrad[oa]s?|não (abre|abrimos|atende|atendemos|há atendimento)|folga',
    noon: '(12(:00)? )?(do )?meio-? ?dia',
    midnight: 'meia-? ?noite',
    hour: 'h(oras?|rs?|s)?',
    to: 'a|ao|aos|à|às|até( às?)?',
    and: 'e|ou|também|inclusive|incluindo',
    filler:
      'de|das?|dos?|os?|as|no|nos|na|nas|horários?|funcionamento|atendimento|abert[oa]s?|abrimos|clínica|consultório|consultas|estamos|atendemos|nosso|feiras?|somente|apenas|desde|dia|para|hrs',
  },
};
