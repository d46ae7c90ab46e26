import type { TextRow } from './text-row.js';

/** French, as clinics and shops write it. */
export const rows: readonly TextRow[] = [
  [
    'Lundi - Vendredi : 8h30 - 12h00 / 14h00 - 18h30\nSamedi : 9h - 12h\nDimanche : fermé',
    'Mo-Fr 08:30-12:00,14:00-18:30; Sa 09:00-12:00; Su closed',
  ],
  ['Ouvert tous les jours de 9h à 19h', 'Mo-Su 09:00-19:00'],
  ['Lundi : Fermé\nMardi : 09:00–12:30, 14:00–19:00', 'Mo closed; Tu 09:00-12:30,14:00-19:00'],
  ['Du lundi au vendredi de 9 h à 18 h, le samedi sur rendez-vous', 'Mo-Fr 09:00-18:00; Sa by appointment'],
  [
    'Du mardi au samedi de 9h à 12h et de 14h à 19h, fermé le dimanche et le lundi',
    'Mo closed; Tu-Sa 09:00-12:00,14:00-19:00; Su closed',
  ],
  ['Lun-Ven 8h-18h, Sam 9h-13h', 'Mo-Fr 08:00-18:00; Sa 09:00-13:00'],
  ['Lun., mar., jeu., ven. : 9h-17h ; mer. : 9h-12h', 'Mo-Tu 09:00-17:00; We 09:00-12:00; Th-Fr 09:00-17:00'],
  ['Consultations sur rendez-vous du lundi au vendredi de 8h à 19h', 'Mo-Fr by appointment 08:00-19:00'],
  ['24h/24 et 7j/7', 'Mo-Su 00:00-24:00'],
  [
    'Le cabinet est ouvert du lundi au vendredi de 8h00 à 12h00 et de 13h30 à 18h00.',
    'Mo-Fr 08:00-12:00,13:30-18:00',
  ],
  ['Un samedi sur deux de 9h à 12h', 'Sa 09:00-12:00', 'doubt'],
  ['Lundi au vendredi 9h-18h. Fermé les jours fériés.', 'Mo-Fr 09:00-18:00; us/public closed'],
  ['Lundi et jeudi : 14h – 18h\nMercredi : 9h – midi', 'Mo 14:00-18:00; We 09:00-12:00; Th 14:00-18:00'],
  [
    'Matin : du lundi au vendredi 8h-12h. Après-midi : lundi et jeudi 14h-18h',
    'Mo 08:00-12:00,14:00-18:00; Tu-We 08:00-12:00; Th 08:00-12:00,14:00-18:00; Fr 08:00-12:00',
  ],
  ['Tél. 01 23 45 67 89', '', 'error'],
  ['Fermé sam. et dim. Lun-ven 9h-18h', 'Mo-Fr 09:00-18:00; Sa-Su closed'],
  ['Fermé les 24 et 25 décembre. Lun-ven 9h-17h', 'Mo-Fr 09:00-17:00; 12-24 closed; 12-25 closed'],
  ['Urgences 7j/7 24h/24, consultations lun-ven 9h-17h', 'Mo-Fr 09:00-17:00'],
  ['Lundi. Mardi 9h-18h', 'Tu 09:00-18:00', 'error'],
  ['Fermé les jours fériés sauf le lundi 9h-12h', '', 'doubt'],
  ['Ouvert du lundi au vendredi\nFermé samedi et dimanche\n9h-18h', 'Mo-Fr 09:00-18:00; Sa-Su closed'],
  [
    "Du lundi au vendredi de 9h à 18h, le jeudi jusqu'à 20h",
    'Mo-We 09:00-18:00; Th 09:00-20:00; Fr 09:00-18:00',
  ],
];
