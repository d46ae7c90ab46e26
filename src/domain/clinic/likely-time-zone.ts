import type { Address } from './location.js';

/** A time zone to propose, and what speaks for it. A person confirms it. */
export interface LikelyTimeZone {
  timeZone: string;
  because: 'address' | 'phone' | 'country';
  /** The state, area code or country it was taken from. */
  from: string;
}

/** States, by the zone most of their people live in. https://www.iana.org/time-zones */
const STATES: Record<string, string> = {
  'America/Detroit': 'MI',
  'America/New_York': 'CT DE DC FL GA KY ME MD MA NH NJ NY NC OH PA RI SC VT VA WV',
  'America/Indiana/Indianapolis': 'IN',
  'America/Chicago': 'AL AR IL IA KS LA MN MS MO NE ND OK SD TN TX WI',
  'America/Denver': 'CO MT NM UT WY',
  'America/Boise': 'ID',
  'America/Phoenix': 'AZ',
  'America/Los_Angeles': 'CA NV OR WA',
  'America/Anchorage': 'AK',
  'Pacific/Honolulu': 'HI',
  'America/Puerto_Rico': 'PR VI',
  'America/Halifax': 'NS NB PE',
  'America/St_Johns': 'NL',
  'America/Toronto': 'ON QC',
  'America/Winnipeg': 'MB',
  'America/Regina': 'SK',
  'America/Edmonton': 'AB',
  'America/Vancouver': 'BC',
};

/** States of which a part keeps another time. */
const DIVIDED: Record<string, string> = {
  FL: 'America/Chicago',
  ID: 'America/Los_Angeles',
  IN: 'America/Chicago',
  KY: 'America/Chicago',
  NE: 'America/Denver',
  TN: 'America/New_York',
  TX: 'America/Denver',
};

/** Their names, where people write them out. */
const NAMES: Record<string, string> = {
  michigan: 'MI',
  california: 'CA',
  texas: 'TX',
  florida: 'FL',
  'new york': 'NY',
  illinois: 'IL',
  ohio: 'OH',
  pennsylvania: 'PA',
  arizona: 'AZ',
  washington: 'WA',
  oregon: 'OR',
  colorado: 'CO',
  indiana: 'IN',
  georgia: 'GA',
  virginia: 'VA',
  massachusetts: 'MA',
  minnesota: 'MN',
  wisconsin: 'WI',
  tennessee: 'TN',
  missouri: 'MO',
  ontario: 'ON',
};

/** Area codes that lie in one zone; those of two are left out. https://www.nanpa.com */
const AREAS: Record<string, string> = {
  'America/Detroit': '231 248 269 313 517 586 616 679 734 810 947 989',
  'America/New_York':
    '201 202 203 207 212 215 216 220 223 227 229 234 239 240 252 267 272 276 283 301 302 304 305 315 321 326 329 330 332 336 339 347 351 352 363 380 386 401 404 407 410 412 413 419 434 436 440 443 445 470 472 475 478 484 502 508 513 516 518 540 551 561 567 570 571 582 585 603 606 607 609 610 614 617 624 631 640 645 646 656 667 678 680 681 686 689 703 704 706 716 717 718 724 727 728 732 740 743 754 757 762 770 772 774 781 786 802 803 804 813 814 821 826 828 835 838 839 843 845 848 854 856 857 859 860 862 863 864 878 904 908 910 912 914 917 919 929 934 937 941 943 948 954 959 973 978 980 984',
  'America/Indiana/Indianapolis': '260 317 463 765',
  'America/Chicago':
    '205 210 214 217 218 219 224 225 228 235 251 254 256 262 274 281 309 312 314 316 318 319 320 325 327 331 334 337 346 353 361 402 405 409 414 417 430 432 447 464 469 479 501 504 507 512 515 531 534 539 557 563 572 573 580 601 608 612 615 618 629 630 636 641 651 659 660 662 682 708 712 713 715 726 730 731 737 763 769 773 779 806 815 816 817 830 832 847 861 870 872 901 903 913 918 920 924 931 936 938 940 945 952 956 972 975 979 985',
  'America/Denver': '303 307 385 406 435 505 575 719 720 801 915 970 983',
  'America/Phoenix': '480 520 602 623 928',
  'America/Los_Angeles':
    '206 209 213 253 279 310 323 341 350 360 369 408 415 424 425 442 503 509 510 530 541 559 562 564 619 626 628 650 657 661 669 702 707 714 725 738 747 760 775 805 818 820 831 837 840 858 909 916 925 949 951 971',
  'America/Anchorage': '907',
  'Pacific/Honolulu': '808',
  'America/Puerto_Rico': '787 939',
  'America/Toronto': '226 249 289 343 365 416 437 438 450 514 519 548 579 581 613 647 705 819 905',
  'America/Winnipeg': '204 431',
  'America/Regina': '306 639',
  'America/Edmonton': '403 587 780 825',
  'America/Vancouver': '236 604 672 778',
};

/** Countries that keep one time, and their calling codes. */
const COUNTRIES: [country: string, code: string, timeZone: string][] = [
  ['GB', '44', 'Europe/London'],
  ['IE', '353', 'Europe/Dublin'],
  ['DE', '49', 'Europe/Berlin'],
  ['AT', '43', 'Europe/Vienna'],
  ['CH', '41', 'Europe/Zurich'],
  ['FR', '33', 'Europe/Paris'],
  ['IT', '39', 'Europe/Rome'],
  ['NL', '31', 'Europe/Amsterdam'],
  ['BE', '32', 'Europe/Brussels'],
  ['PL', '48', 'Europe/Warsaw'],
  ['JP', '81', 'Asia/Tokyo'],
  ['KR', '82', 'Asia/Seoul'],
  ['VN', '84', 'Asia/Ho_Chi_Minh'],
  ['CN', '86', 'Asia/Shanghai'],
  ['IN', '91', 'Asia/Kolkata'],
];

const zoneIn = (table: Record<string, string>, key: string): string | undefined =>
  Object.keys(table).find(zone => table[zone]!.split(' ').includes(key));

/**
 * The time zone a clinic is probably in: by its state, else by its area code, else by its country. `undefined` when
 * nothing says it.
 *
 * @param numbers As a phone dials them: `+17342226222`.
 */
export function likelyTimeZone(
  address: Address | undefined,
  numbers: readonly string[],
): LikelyTimeZone | undefined {
  const region = address?.region?.trim() ?? '';
  const state = NAMES[region.toLowerCase()] ?? region.toUpperCase();
  const byState = state && zoneIn(STATES, state);
  const areas = numbers.flatMap(number => /^\+1(\d{3})/.exec(number)?.[1] ?? []);
  for (const from of areas) {
    const timeZone = zoneIn(AREAS, from);
    // A number may have moved with its owner: it is believed within its state alone.
    if (timeZone && (!byState || DIVIDED[state] === timeZone)) return { timeZone, because: 'phone', from };
  }
  if (byState) return { timeZone: byState, because: 'address', from: state };
  const abroad = COUNTRIES.find(
    ([country, code]) =>
      address?.country === country || numbers.some(number => number.startsWith(`+${code}`)),
  );
  return abroad && { timeZone: abroad[2], because: 'country', from: abroad[0] };
}
