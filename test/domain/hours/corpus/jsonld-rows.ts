import type { Span } from '../../../../src/domain/hours/hours.js';
import type { Weekday } from '../../../../src/domain/hours/weekday.js';

/** What a person reads for a day: as in `Hours`, or all day, not said (`null`), or not to be told from what is written. */
export type ExpectedDay = Span[] | '24h' | 'by-appointment' | 'ambiguous' | null;

export type ExpectedWeek = Record<Weekday, ExpectedDay>;

/** JSON-LD as sites publish it, and the week a person reads in it. */
export interface JsonLdRow {
  id: string;
  /** As text, for some is not valid JSON. */
  jsonld: string;
  /** `null`: no ordinary week can be stated. */
  week: ExpectedWeek | null;
  /** Another week that is right as well. */
  alsoOk?: Partial<ExpectedWeek>[];
  exceptions: { from: string; to: string; hours: Span[] }[];
  /** Right only with a doubt, or refused. */
  mustWarn: boolean;
  /** May be refused. */
  refuseOk: boolean;
}

export const JSON_LD_ROWS: JsonLdRow[] = [
  {
    id: 'j005',
    jsonld: '{"@context":"https://schema.org","@type":"Airport","openingHours":"Mo-Su"}',
    week: {
      mon: '24h',
      tue: '24h',
      wed: '24h',
      thu: '24h',
      fri: '24h',
      sat: '24h',
      sun: '24h',
    },
    exceptions: [],
    mustWarn: true,
    refuseOk: true,
  },
  {
    id: 'j006',
    jsonld: '{"@context":"https://schema.org","@type":"Dentist","openingHours":"Mo-Sa 9:00-12:00"}',
    week: {
      mon: [['09:00', '12:00']],
      tue: [['09:00', '12:00']],
      wed: [['09:00', '12:00']],
      thu: [['09:00', '12:00']],
      fri: [['09:00', '12:00']],
      sat: [['09:00', '12:00']],
      sun: null,
    },
    exceptions: [],
    mustWarn: false,
    refuseOk: false,
  },
  {
    id: 'j007',
    jsonld:
      '{"@context":"https://schema.org","@type":"TouristInformationCenter","openingHours":["Mo-Fr 10:00-13:00","Mo-Fr 16:30-18:00"]}',
    week: {
      mon: [
        ['10:00', '13:00'],
        ['16:30', '18:00'],
      ],
      tue: [
        ['10:00', '13:00'],
        ['16:30', '18:00'],
      ],
      wed: [
        ['10:00', '13:00'],
        ['16:30', '18:00'],
      ],
      thu: [
        ['10:00', '13:00'],
        ['16:30', '18:00'],
      ],
      fri: [
        ['10:00', '13:00'],
        ['16:30', '18:00'],
      ],
      sat: null,
      sun: null,
    },
    exceptions: [],
    mustWarn: false,
    refuseOk: false,
  },
  {
    id: 'j010',
    jsonld:
      '{"@context":"http://schema.org","@type":"ConvenienceStore","openingHours":["Mo-Su 05:00-23:00"]}',
    week: {
      mon: [['05:00', '23:00']],
      tue: [['05:00', '23:00']],
      wed: [['05:00', '23:00']],
      thu: [['05:00', '23:00']],
      fri: [['05:00', '23:00']],
      sat: [['05:00', '23:00']],
      sun: [['05:00', '23:00']],
    },
    exceptions: [],
    mustWarn: false,
    refuseOk: false,
  },
  {
    id: 'j011',
    jsonld:
      '{"@context":"https://schema.org","@type":"GroceryStore","openingHoursSpecification":{"@type":"OpeningHoursSpecification","dayOfWeek":["Monday","Tuesday","Wednesday","Thursday","Friday","Saturday","Sunday"],"opens":"07:00","closes":"22:00"},"department":{"@type":"Restaurant","name":"Hot Bar","openingHoursSpecification":{"@type":"OpeningHoursSpecification","dayOfWeek":["Monday","Tuesday","Wednesday","Thursday","Friday","Saturday","Sunday"],"opens":"07:00","closes":"22:00"}}}',
    week: {
      mon: [['07:00', '22:00']],
      tue: [['07:00', '22:00']],
      wed: [['07:00', '22:00']],
      thu: [['07:00', '22:00']],
      fri: [['07:00', '22:00']],
      sat: [['07:00', '22:00']],
      sun: [['07:00', '22:00']],
    },
    exceptions: [],
    mustWarn: false,
    refuseOk: false,
  },
  {
    id: 'j012',
    jsonld:
      '{"@context":"https://schema.org","@type":"Store","openingHoursSpecification":[{"@type":"OpeningHoursSpecification","dayOfWeek":["http://schema.org/Monday","https://schema.org/Tuesday","Wednesday","http://schema.org/Thursday","http://schema.org/Friday"],"opens":"09:00","closes":"11:00"},{"@type":"OpeningHoursSpecification","dayOfWeek":"http://schema.org/Saturday","opens":"12:00","closes":"14:00"}]}',
    week: {
      mon: [['09:00', '11:00']],
      tue: [['09:00', '11:00']],
      wed: [['09:00', '11:00']],
      thu: [['09:00', '11:00']],
      fri: [['09:00', '11:00']],
      sat: [['12:00', '14:00']],
      sun: null,
    },
    exceptions: [],
    mustWarn: false,
    refuseOk: false,
  },
  {
    id: 'j013',
    jsonld:
      '{"@context":"https://schema.org","@type":"Store","openingHoursSpecification":[{},{"@type":"OpeningHoursSpecification","dayOfWeek":"https://schema.org/Wednesday","opens":"08:30:00","closes":"16:30:00"},{"@type":"OpeningHoursSpecification","dayOfWeek":"https://schema.org/Thursday","opens":"08:30:00","closes":"16:30:00"}]}',
    week: {
      mon: null,
      tue: null,
      wed: [['08:30', '16:30']],
      thu: [['08:30', '16:30']],
      fri: null,
      sat: null,
      sun: null,
    },
    exceptions: [],
    mustWarn: false,
    refuseOk: false,
  },
  {
    id: 'j014',
    jsonld:
      '{"@context":"https://schema.org","@type":"Pharmacy","openingHours":"Mo-Tu 09:00-12:00 We,Th 09:00-12:00"}',
    week: {
      mon: [['09:00', '12:00']],
      tue: [['09:00', '12:00']],
      wed: [['09:00', '12:00']],
      thu: [['09:00', '12:00']],
      fri: null,
      sat: null,
      sun: null,
    },
    exceptions: [],
    mustWarn: false,
    refuseOk: false,
  },
  {
    id: 'j015',
    jsonld:
      '{"@context":"https://schema.org","@type":"Pharmacy","openingHours":"Mon-Tue 09:00-12:00 Wed,Thu 09:00-12:00"}',
    week: {
      mon: [['09:00', '12:00']],
      tue: [['09:00', '12:00']],
      wed: [['09:00', '12:00']],
      thu: [['09:00', '12:00']],
      fri: null,
      sat: null,
      sun: null,
    },
    exceptions: [],
    mustWarn: false,
    refuseOk: false,
  },
  {
    id: 'j016',
    jsonld:
      '{"@context":"https://schema.org","@type":"Pharmacy","openingHours":"Mon-Sat 10:00 - 19:00 Sun 12:00-17:00"}',
    week: {
      mon: [['10:00', '19:00']],
      tue: [['10:00', '19:00']],
      wed: [['10:00', '19:00']],
      thu: [['10:00', '19:00']],
      fri: [['10:00', '19:00']],
      sat: [['10:00', '19:00']],
      sun: [['12:00', '17:00']],
    },
    exceptions: [],
    mustWarn: false,
    refuseOk: false,
  },
  {
    id: 'j017',
    jsonld: '{"@context":"https://schema.org","@type":"LocalBusiness","openingHours":["Th-Tu 09:00-17:00"]}',
    week: {
      mon: [['09:00', '17:00']],
      tue: [['09:00', '17:00']],
      wed: null,
      thu: [['09:00', '17:00']],
      fri: [['09:00', '17:00']],
      sat: [['09:00', '17:00']],
      sun: [['09:00', '17:00']],
    },
    exceptions: [],
    mustWarn: false,
    refuseOk: false,
  },
  {
    id: 'j018',
    jsonld:
      '{"@context":"https://schema.org","@type":"LocalBusiness","openingHours":["Mo-Su 00:00-01:00, 04:00-00:00"]}',
    week: {
      mon: [
        ['00:00', '01:00'],
        ['04:00', '24:00'],
      ],
      tue: [
        ['00:00', '01:00'],
        ['04:00', '24:00'],
      ],
      wed: [
        ['00:00', '01:00'],
        ['04:00', '24:00'],
      ],
      thu: [
        ['00:00', '01:00'],
        ['04:00', '24:00'],
      ],
      fri: [
        ['00:00', '01:00'],
        ['04:00', '24:00'],
      ],
      sat: [
        ['00:00', '01:00'],
        ['04:00', '24:00'],
      ],
      sun: [
        ['00:00', '01:00'],
        ['04:00', '24:00'],
      ],
    },
    exceptions: [],
    mustWarn: false,
    refuseOk: false,
  },
  {
    id: 'j019',
    jsonld:
      '{"@context":"https://schema.org","@type":"LocalBusiness","openingHours":["Mo Closed","Tu Closed","We Closed","Th Closed","Fr Closed","Sa Closed","Su Closed"]}',
    week: {
      mon: [],
      tue: [],
      wed: [],
      thu: [],
      fri: [],
      sat: [],
      sun: [],
    },
    exceptions: [],
    mustWarn: false,
    refuseOk: false,
  },
  {
    id: 'j020',
    jsonld: '{"@context":"https://schema.org","@type":"LocalBusiness","openingHours":["Mo-Su Closed"]}',
    week: {
      mon: [],
      tue: [],
      wed: [],
      thu: [],
      fri: [],
      sat: [],
      sun: [],
    },
    exceptions: [],
    mustWarn: false,
    refuseOk: false,
  },
  {
    id: 'j021',
    jsonld:
      '{"@context":"https://schema.org","@type":"LocalBusiness","openingHours":"Su 07:00 - 23:00 Mo 07:00 - 23:00 Tu 07:00 - 23:00 We 07:00 - 23:00 Th 07:00 - 23:00 Fr 07:00 - 23:00 Sa 07:00 - 23:00 "}',
    week: {
      mon: [['07:00', '23:00']],
      tue: [['07:00', '23:00']],
      wed: [['07:00', '23:00']],
      thu: [['07:00', '23:00']],
      fri: [['07:00', '23:00']],
      sat: [['07:00', '23:00']],
      sun: [['07:00', '23:00']],
    },
    exceptions: [],
    mustWarn: false,
    refuseOk: false,
  },
  {
    id: 'j022',
    jsonld:
      '{"@context":"https://schema.org","@graph":[{"@type":"BreadcrumbList","itemListElement":[]},{"@type":["LocalBusiness","ClothingStore"],"name":"test 3","openingHours":["Mo-Sa 10:00-19:00"]}]}',
    week: {
      mon: [['10:00', '19:00']],
      tue: [['10:00', '19:00']],
      wed: [['10:00', '19:00']],
      thu: [['10:00', '19:00']],
      fri: [['10:00', '19:00']],
      sat: [['10:00', '19:00']],
      sun: null,
    },
    exceptions: [],
    mustWarn: false,
    refuseOk: false,
  },
  {
    id: 'j036',
    jsonld: '{"@context":"https://schema.org","@type":"LocalBusiness","openingHours":"By Appointment"}',
    week: {
      mon: 'by-appointment',
      tue: 'by-appointment',
      wed: 'by-appointment',
      thu: 'by-appointment',
      fri: 'by-appointment',
      sat: 'by-appointment',
      sun: 'by-appointment',
    },
    exceptions: [],
    mustWarn: false,
    refuseOk: false,
  },
  {
    id: 'j038',
    jsonld: '{"@context":"https://schema.org","@type":"LocalBusiness","openingHours":"Mon-Fri 09:00-18:00"}',
    week: {
      mon: [['09:00', '18:00']],
      tue: [['09:00', '18:00']],
      wed: [['09:00', '18:00']],
      thu: [['09:00', '18:00']],
      fri: [['09:00', '18:00']],
      sat: null,
      sun: null,
    },
    exceptions: [],
    mustWarn: false,
    refuseOk: false,
  },
  {
    id: 'j042',
    jsonld: '{"@context":"https://schema.org","@type":"Organization","openingHours":"Monday 09:00-17:00"}',
    week: {
      mon: [['09:00', '17:00']],
      tue: null,
      wed: null,
      thu: null,
      fri: null,
      sat: null,
      sun: null,
    },
    exceptions: [],
    mustWarn: false,
    refuseOk: false,
  },
  {
    id: 'j045',
    jsonld:
      '{"@context":"https://schema.org","@type":"MedicalClinic","medicalSpecialty":"https://schema.org/Musculoskeletal","openingHours":["Mo-Fr 08:00-14:00","Mo-Fr 15:00-20:00"],"parentOrganization":{"@type":"MedicalClinic","name":"…"}}',
    week: {
      mon: [
        ['08:00', '14:00'],
        ['15:00', '20:00'],
      ],
      tue: [
        ['08:00', '14:00'],
        ['15:00', '20:00'],
      ],
      wed: [
        ['08:00', '14:00'],
        ['15:00', '20:00'],
      ],
      thu: [
        ['08:00', '14:00'],
        ['15:00', '20:00'],
      ],
      fri: [
        ['08:00', '14:00'],
        ['15:00', '20:00'],
      ],
      sat: null,
      sun: null,
    },
    exceptions: [],
    mustWarn: false,
    refuseOk: false,
  },
  {
    id: 'j049',
    jsonld:
      '{"@context":"https://schema.org","@type":"LocalBusiness","openingHours":["Mo-Su 09:00-20:00"],"openingHoursSpecification":[{"@type":"OpeningHoursSpecification","dayOfWeek":["Monday","Tuesday","Wednesday","Thursday","Friday","Saturday","Sunday"],"opens":"09:00","closes":"20:00"}]}',
    week: {
      mon: [['09:00', '20:00']],
      tue: [['09:00', '20:00']],
      wed: [['09:00', '20:00']],
      thu: [['09:00', '20:00']],
      fri: [['09:00', '20:00']],
      sat: [['09:00', '20:00']],
      sun: [['09:00', '20:00']],
    },
    exceptions: [],
    mustWarn: false,
    refuseOk: false,
  },
  {
    id: 'j051',
    jsonld:
      '{"@context":"https://schema.org","@graph":[{"@type":"Optician","openingHoursSpecification":[{"@type":"OpeningHoursSpecification","dayOfWeek":["Monday","Tuesday","Wednesday","Thursday","Friday"],"opens":"08:30","closes":"18:30"}]}]}',
    week: {
      mon: [['08:30', '18:30']],
      tue: [['08:30', '18:30']],
      wed: [['08:30', '18:30']],
      thu: [['08:30', '18:30']],
      fri: [['08:30', '18:30']],
      sat: null,
      sun: null,
    },
    exceptions: [],
    mustWarn: false,
    refuseOk: false,
  },
  {
    id: 'j055',
    jsonld:
      '{"@context":"https://schema.org","@type":"Physiotherapy","openingHoursSpecification":[{"@type":"OpeningHoursSpecification","dayOfWeek":["Monday","Tuesday","Wednesday","Thursday","Friday"],"opens":"14:00","closes":"20:00"},{"@type":"OpeningHoursSpecification","dayOfWeek":"Saturday","opens":"00:00","closes":"00:00","description":"Available upon request"},{"@type":"OpeningHoursSpecification","dayOfWeek":"Sunday","opens":"00:00","closes":"00:00"}]}',
    week: {
      mon: [['14:00', '20:00']],
      tue: [['14:00', '20:00']],
      wed: [['14:00', '20:00']],
      thu: [['14:00', '20:00']],
      fri: [['14:00', '20:00']],
      sat: 'by-appointment',
      sun: [],
    },
    exceptions: [],
    mustWarn: false,
    refuseOk: false,
    alsoOk: [
      {
        mon: [['14:00', '20:00']],
        tue: [['14:00', '20:00']],
        wed: [['14:00', '20:00']],
        thu: [['14:00', '20:00']],
        fri: [['14:00', '20:00']],
        sat: [],
        sun: [],
      },
    ],
  },
  {
    id: 'j056',
    jsonld:
      '{"@context":"https://schema.org","@type":"LocalBusiness","openingHoursSpecification":[{"@type":"OpeningHoursSpecification","dayOfWeek":["Monday","Tuesday","Wednesday","Thursday","Friday"],"opens":"08:00","closes":"18:00"},{"@type":"OpeningHoursSpecification","dayOfWeek":["Saturday","Sunday"],"opens":"00:00","closes":"00:00"}]}',
    week: {
      mon: [['08:00', '18:00']],
      tue: [['08:00', '18:00']],
      wed: [['08:00', '18:00']],
      thu: [['08:00', '18:00']],
      fri: [['08:00', '18:00']],
      sat: [],
      sun: [],
    },
    exceptions: [],
    mustWarn: false,
    refuseOk: false,
  },
  {
    id: 'j061',
    jsonld:
      '{"@context":"https://schema.org","@type":"Plumber","openingHoursSpecification":[{"@type":"OpeningHoursSpecification","dayOfWeek":["Monday","Tuesday","Wednesday","Thursday","Friday","Saturday","Sunday"],"opens":"00:00","closes":"23:59"},{"@type":"OpeningHoursSpecification","opens":"00:00","closes":"00:00","validFrom":"2025-12-24","validThrough":"2025-12-25","description":"Closed for Christmas"}]}',
    week: {
      mon: '24h',
      tue: '24h',
      wed: '24h',
      thu: '24h',
      fri: '24h',
      sat: '24h',
      sun: '24h',
    },
    exceptions: [
      {
        from: '2025-12-24',
        to: '2025-12-25',
        hours: [],
      },
    ],
    mustWarn: false,
    refuseOk: false,
  },
  {
    id: 'j065',
    jsonld:
      '{"@context":"https://schema.org","@type":"Motel","openingHours":{"de":"Betriebsferien: Vom 20. Dezember bis 05. Januar"},"openingHoursSpecification":[{"@type":"OpeningHoursSpecification","dayOfWeek":"https://schema.org/Monday","opens":"09:00","closes":"22:00"},{"@type":"OpeningHoursSpecification","dayOfWeek":"https://schema.org/Tuesday","opens":"09:00","closes":"22:00"},{"@type":"OpeningHoursSpecification","dayOfWeek":"https://schema.org/Wednesday","opens":"09:00","closes":"22:00"},{"@type":"OpeningHoursSpecification","dayOfWeek":"https://schema.org/Thursday","opens":"09:00","closes":"22:00"},{"@type":"OpeningHoursSpecification","dayOfWeek":"https://schema.org/Friday","opens":"09:00","closes":"22:00"},{"@type":"OpeningHoursSpecification","dayOfWeek":"https://schema.org/Saturday","opens":"09:00","closes":"22:00"},{"@type":"OpeningHoursSpecification","dayOfWeek":"https://schema.org/Sunday","opens":"09:00","closes":"20:00"}]}',
    week: {
      mon: [['09:00', '22:00']],
      tue: [['09:00', '22:00']],
      wed: [['09:00', '22:00']],
      thu: [['09:00', '22:00']],
      fri: [['09:00', '22:00']],
      sat: [['09:00', '22:00']],
      sun: [['09:00', '20:00']],
    },
    exceptions: [],
    mustWarn: false,
    refuseOk: false,
  },
  {
    id: 'j069',
    jsonld:
      '{"@context":"https://schema.org","@type":"HealthClub","openingHoursSpecification":[{"@type":"OpeningHoursSpecification","dayOfWeek":["Monday","Tuesday","Wednesday","Thursday","Friday","Saturday","Sunday"],"opens":"06:00","closes":"00:00"}]}',
    week: {
      mon: [['06:00', '24:00']],
      tue: [['06:00', '24:00']],
      wed: [['06:00', '24:00']],
      thu: [['06:00', '24:00']],
      fri: [['06:00', '24:00']],
      sat: [['06:00', '24:00']],
      sun: [['06:00', '24:00']],
    },
    exceptions: [],
    mustWarn: false,
    refuseOk: false,
  },
  {
    id: 'j074',
    jsonld: '{"@context":"https://schema.org","@type":"Restaurant","openingHours":["Mo-Su 11:00-27:30"]}',
    week: {
      mon: [['11:00', '03:30']],
      tue: [['11:00', '03:30']],
      wed: [['11:00', '03:30']],
      thu: [['11:00', '03:30']],
      fri: [['11:00', '03:30']],
      sat: [['11:00', '03:30']],
      sun: [['11:00', '03:30']],
    },
    exceptions: [],
    mustWarn: false,
    refuseOk: true,
  },
  {
    id: 'j077',
    jsonld:
      '{"@context":"https://schema.org","@type":"Library","openingHours":["Mo-Th 10:00-21:00","Fr 10:00-19:00","Sa 10:00-14:00","Su 14:00-18:00"]}',
    week: {
      mon: [['10:00', '21:00']],
      tue: [['10:00', '21:00']],
      wed: [['10:00', '21:00']],
      thu: [['10:00', '21:00']],
      fri: [['10:00', '19:00']],
      sat: [['10:00', '14:00']],
      sun: [['14:00', '18:00']],
    },
    exceptions: [],
    mustWarn: false,
    refuseOk: false,
  },
  {
    id: 'j080',
    jsonld:
      '{"@context":"https://schema.org","@type":"LocalBusiness","openingHoursSpecification":[{"@type":"OpeningHoursSpecification","dayOfWeek":["Monday","Tuesday","Wednesday","Thursday","Friday","Saturday","Sunday"],"opens":"00:00","closes":"23:59"}],"openingHours":"Mo-Su 00:00-23:59"}',
    week: {
      mon: '24h',
      tue: '24h',
      wed: '24h',
      thu: '24h',
      fri: '24h',
      sat: '24h',
      sun: '24h',
    },
    exceptions: [],
    mustWarn: false,
    refuseOk: false,
  },
  {
    id: 'j083',
    jsonld:
      '{"@context":"https://schema.org","@type":"Restaurant","openingHoursSpecification":[{"@type":"OpeningHoursSpecification","dayOfWeek":["Mo","Tu","We","Th","Fr","Sa","Su"],"opens":"15:20","closes":"24:00"}]}',
    week: {
      mon: [['15:20', '24:00']],
      tue: [['15:20', '24:00']],
      wed: [['15:20', '24:00']],
      thu: [['15:20', '24:00']],
      fri: [['15:20', '24:00']],
      sat: [['15:20', '24:00']],
      sun: [['15:20', '24:00']],
    },
    exceptions: [],
    mustWarn: false,
    refuseOk: false,
  },
  {
    id: 'j084',
    jsonld:
      '{"@context":"https://schema.org","@type":"LocalBusiness","openingHoursSpecification":[{"@type":"OpeningHoursSpecification","dayOfWeek":["Mo","Tu","We","Th","Fr"],"opens":"09:00","closes":"14:00"},{"@type":"OpeningHoursSpecification","dayOfWeek":["Mo","Tu","We","Th","Fr"],"opens":"16:00","closes":"21:00"},{"@type":"OpeningHoursSpecification","dayOfWeek":["Sa","Su"],"opens":"00:00","closes":"00:00"}]}',
    week: {
      mon: [
        ['09:00', '14:00'],
        ['16:00', '21:00'],
      ],
      tue: [
        ['09:00', '14:00'],
        ['16:00', '21:00'],
      ],
      wed: [
        ['09:00', '14:00'],
        ['16:00', '21:00'],
      ],
      thu: [
        ['09:00', '14:00'],
        ['16:00', '21:00'],
      ],
      fri: [
        ['09:00', '14:00'],
        ['16:00', '21:00'],
      ],
      sat: [],
      sun: [],
    },
    exceptions: [],
    mustWarn: false,
    refuseOk: false,
  },
  {
    id: 'j085',
    jsonld:
      '{"@context":"https://schema.org","@type":"HairSalon","openingHoursSpecification":[{"@type":"OpeningHoursSpecification","dayOfWeek":"Monday-Friday","opens":"09:00","closes":"20:00"},{"@type":"OpeningHoursSpecification","dayOfWeek":"Saturday","opens":"08:00","closes":"21:00"},{"@type":"OpeningHoursSpecification","dayOfWeek":"Sunday","opens":"10:00","closes":"18:00"}]}',
    week: {
      mon: [['09:00', '20:00']],
      tue: [['09:00', '20:00']],
      wed: [['09:00', '20:00']],
      thu: [['09:00', '20:00']],
      fri: [['09:00', '20:00']],
      sat: [['08:00', '21:00']],
      sun: [['10:00', '18:00']],
    },
    exceptions: [],
    mustWarn: false,
    refuseOk: false,
  },
  {
    id: 'j087',
    jsonld:
      '{"@context":"https://schema.org","@type":"LocalBusiness","openingHours":["Mo-Fr 08:00—16:00","Sa,Su 11:00−20:00"]}',
    week: {
      mon: [['08:00', '16:00']],
      tue: [['08:00', '16:00']],
      wed: [['08:00', '16:00']],
      thu: [['08:00', '16:00']],
      fri: [['08:00', '16:00']],
      sat: [['11:00', '20:00']],
      sun: [['11:00', '20:00']],
    },
    exceptions: [],
    mustWarn: false,
    refuseOk: false,
  },
  {
    id: 'j100',
    jsonld:
      '{"@context":"https://schema.org","@type":"LocalBusiness","openingHoursSpecification":[{"@type":"OpeningHoursSpecification","dayOfWeek":"Monday","opens":"09H00","closes":"19H00"},{"@type":"OpeningHoursSpecification","dayOfWeek":"Tuesday","opens":"09H00","closes":"19H00"},{"@type":"OpeningHoursSpecification","dayOfWeek":"Wednesday","opens":"09H00","closes":"19H00"},{"@type":"OpeningHoursSpecification","dayOfWeek":"Thursday","opens":"09H00","closes":"19H00"},{"@type":"OpeningHoursSpecification","dayOfWeek":"Friday","opens":"09H00","closes":"19H00"}]}',
    week: {
      mon: [['09:00', '19:00']],
      tue: [['09:00', '19:00']],
      wed: [['09:00', '19:00']],
      thu: [['09:00', '19:00']],
      fri: [['09:00', '19:00']],
      sat: null,
      sun: null,
    },
    exceptions: [],
    mustWarn: false,
    refuseOk: false,
  },
  {
    id: 'j102',
    jsonld:
      '{"@context":"https://schema.org","@type":"LocalBusiness","openingHoursSpecification":[{"@type":"OpeningHoursSpecification","dayOfWeek":" Monday ","opens":" 09:00 ","closes":" 18:00 "}]}',
    week: {
      mon: [['09:00', '18:00']],
      tue: null,
      wed: null,
      thu: null,
      fri: null,
      sat: null,
      sun: null,
    },
    exceptions: [],
    mustWarn: false,
    refuseOk: false,
  },
  {
    id: 'j107',
    jsonld:
      '{"@context":"https://schema.org","@type":"LocalBusiness","openingHours":["Mo 09.00-17.00","Tu 09.00-17.00"]}',
    week: {
      mon: [['09:00', '17:00']],
      tue: [['09:00', '17:00']],
      wed: null,
      thu: null,
      fri: null,
      sat: null,
      sun: null,
    },
    exceptions: [],
    mustWarn: false,
    refuseOk: false,
  },
  {
    id: 'j109',
    jsonld:
      '{"@context":"https://schema.org","@type":"LocalBusiness","openingHours":"Mon-Thu 9:00AM-5:00, Fri 9:00AM-6:00"}',
    week: {
      mon: [['09:00', '17:00']],
      tue: [['09:00', '17:00']],
      wed: [['09:00', '17:00']],
      thu: [['09:00', '17:00']],
      fri: [['09:00', '18:00']],
      sat: null,
      sun: null,
    },
    exceptions: [],
    mustWarn: false,
    refuseOk: false,
  },
  {
    id: 'j110',
    jsonld:
      '{"@context":"https://schema.org","@type":"LocalBusiness","openingHours":"Monday through Sunday, all day"}',
    week: {
      mon: '24h',
      tue: '24h',
      wed: '24h',
      thu: '24h',
      fri: '24h',
      sat: '24h',
      sun: '24h',
    },
    exceptions: [],
    mustWarn: false,
    refuseOk: false,
  },
  {
    id: 'j125',
    jsonld: '{"@context":"https://schema.org","@type":"MedicalClinic","openingHours":""}',
    week: null,
    exceptions: [],
    mustWarn: false,
    refuseOk: true,
  },
  {
    id: 'j126',
    jsonld: '{"@context":"https://schema.org","@type":"MedicalClinic","openingHoursSpecification":[]}',
    week: null,
    exceptions: [],
    mustWarn: false,
    refuseOk: true,
  },
  {
    id: 'j127',
    jsonld: '{"@context":"https://schema.org","@type":"MedicalClinic","openingHours":"Mo-Fr 25:00-26:00"}',
    week: null,
    exceptions: [],
    mustWarn: true,
    refuseOk: true,
  },
];
