import type { Hours, Season } from '../hours.js';
import { clockTime } from './clock.js';
import type { DateSpan } from './dates.js';
import type { DayGroup } from './day-group.js';
import type { DaySet } from './days.js';
import { ALL_DAYS } from './days.js';
import type { Part } from './parts.js';
import type { Piece, Report } from './report.js';
import { specialDays } from './special-days.js';
import type { Statement } from './statements.js';
import { isValue, readLine } from './statements.js';
import type { Claim } from './week.js';
import { cutsAcross, disjoint, minutesOf, weekOf } from './week.js';

/** A claim, with what it depends on. */
interface Said extends Claim {
  group: DayGroup;
  season: DateSpan | 'undated' | undefined;
  /** The heading or words it stands under, where they may tell it apart from others. */
  label: string;
  service: boolean;
}

/** Reads parts line by line, remembering what stands open from the lines before. */
export class Reader {
  readonly #report: Report;
  readonly #later: boolean;
  readonly #said: Said[] = [];
  readonly #breaks: [Piece, number, number][] = [];
  /** Pieces that were understood and left out. */
  readonly aside: Piece[] = [];
  #pending: Part | undefined;
  #early: Part[] = [];
  #label = '';
  #service = false;
  #season: DateSpan | 'undated' | undefined;

  /** @param later - Whether a later statement replaces an earlier one, as in OpenStreetMap's syntax. */
  constructor(report: Report, later: boolean) {
    this.#report = report;
    this.#later = later;
  }

  line(parts: Part[]): void {
    const all: Piece = { from: parts[0]!.from, to: parts[parts.length - 1]!.to };
    const has = (...kinds: Part['kind'][]) => parts.find(part => kinds.includes(part.kind));
    const months = parts.find(part => part.days?.dates[0]?.months && !part.days.set)?.days?.dates[0];
    if (months) parts = parts.filter(part => part.days?.dates[0] !== months);
    const mark = parts.find(part => part.kind === 'days' || isValue(part));
    const seasonWord = has('season');
    if (months && (seasonWord || !mark || parts.some(part => part.days?.set))) this.#season = months;
    else if (seasonWord && !parts.some(isValue)) this.#season = 'undated';
    else if (has('regular') && !mark) this.#season = undefined;
    const wide = has('vague') ?? parts.find(part => part.kind === 'approximate');
    if (!mark) {
      if (wide) this.#doubt(wide, text => `${text} leaves the hours open. Write the hours that hold, without it.`);
      this.#heading(parts, all);
      this.#unread(parts, all, 0);
      return;
    }
    const before = parts.slice(0, parts.indexOf(lastValue(parts) ?? mark)).filter(part => !isAside(part, parts));
    const noise = before.filter(part => part.kind === 'noise' || part.kind === 'number');
    const service = before.find(part => part.kind === 'service');
    const label = noise.length ? this.#report.written({ from: noise[0]!.from, to: noise[noise.length - 1]!.to }) : this.#label;
    const statements = this.#statements(parts, all, noise.length > 0 || !!has('part'));
    let set = 0;
    for (const statement of statements) {
      set |= statement.days.set;
      this.#add(statement, label, !!service || this.#service, parts);
    }
    const later = months ? undefined : seasonWord && parts.some(isValue) ? seasonWord : undefined;
    const loose = wide ?? later ?? has('condition') ?? this.#openException(parts);
    if (loose) {
      const say = (text: string) => `${text} cannot be kept as hours. Write the days and times that hold, without it.`;
      this.#doubt(loose, say, loose === later || loose.kind === 'except' ? undefined : set);
    }
    const trailing = parts.find(part => part.kind === 'service' && part !== service && !before.includes(part));
    if (trailing && set) {
      this.#doubt(trailing, text => `${text} may have hours of its own. Write them apart from the clinic's.`, set);
    }
    this.#unread(parts, all, set);
  }

  /** Puts together what was said. */
  finish(country: string | undefined): Hours {
    if (this.#pending) this.#orphan(this.#pending);
    if (this.#early.length === 1 && this.#early[0]!.kind === 'always') this.#everyDay(this.#early.pop()!);
    for (const value of this.#early) this.#homeless(value);
    const own = this.#said.some(said => !said.service) ? this.#said.filter(said => !said.service) : this.#said;
    for (const said of this.#said) {
      if (own.includes(said)) continue;
      this.aside.push(said);
      this.#report.add('assumed', said, text => `${text} was taken for hours of something else, and left out.`);
    }
    this.#compareLabels(own);
    const week = (season: Said['season']) => {
      const claims = own.filter(said => said.season === season && said.group.set && !said.group.unsure);
      return weekOf(claims, this.#breaks, this.#later, this.#report);
    };
    const base = week(undefined);
    const hours: Hours = { week: base.week };
    if (Object.keys(base.notes).length) hours.notes = base.notes;
    if (Object.keys(base.requestHours).length) hours.requestHours = base.requestHours;
    const special = own.flatMap(said => specialDays(said.group, said, country, this.#report));
    if (special.length) hours.special = special;
    const seasons = this.#seasons(own, season => week(season).week);
    if (seasons.length) hours.seasons = seasons;
    return hours;
  }

  #seasons(own: readonly Said[], week: (season: DateSpan) => Season['week']): Season[] {
    const undated = own.find(said => said.season === 'undated');
    if (undated) {
      this.#doubt(undated, text => `${text} holds for a part of the year. Write when it begins and ends, "June 1 - August 31".`);
    }
    const dated = own.map(said => said.season).filter((season): season is DateSpan => !!season && season !== 'undated');
    return [...new Set(dated)].map(season => {
      const said = own.find(one => one.season === season)!;
      this.#report.add('doubt', said, text => `${text} was read for ${season.from} to ${season.to}. Give it as a season with its dates.`, 0);
      return { from: season.from, to: season.to!, week: week(season) };
    });
  }

  #statements(parts: readonly Part[], all: Piece, noisy: boolean): Statement[] {
    const line = readLine(parts, this.#pending);
    const used = line.statements.some(one => one.days === this.#pending?.days);
    if (this.#pending && !used && (line.openDays ?? line.statements[0])) this.#orphan(this.#pending);
    if (this.#pending && (used || line.openDays || line.statements[0])) this.#pending = undefined;
    const statements = line.statements;
    if (line.openDays) {
      if (this.#early.length) {
        statements.push({ ...all, days: line.openDays.days!, values: this.#early, breaks: [] });
        this.#early = [];
      } else if (parts.some(part => part.kind === 'except')) {
        statements.push({ ...all, days: line.openDays.days!, values: [], breaks: [] });
      } else this.#pending = line.openDays;
    }
    if (line.tangled[0]) {
      const set = line.tangled.reduce((days, part) => days | (part.days?.set ?? 0), 0);
      this.#doubt(all, text => `${text}: which hours belong to which days? Write the days first, one group a line.`, set);
    }
    for (const pause of line.breaks) this.#breaks.push([pause, ...pause.span!]);
    if (line.openValues.length) this.#continue(line.openValues, all, noisy);
    return statements;
  }

  /** Hours on a line without days belong to the days above, or to those below when none stand above. */
  #continue(values: Part[], all: Piece, noisy: boolean): void {
    const last = this.#said[this.#said.length - 1];
    const spans = values.every(value => value.kind === 'span' && !value.ask);
    if (!last) this.#early.push(...values);
    else if (noisy || values.some(value => value.kind === 'always' || value.kind === 'allDay')) {
      this.aside.push(all);
      this.#report.add('assumed', all, text => `${text} names no days, and was left out.`);
    } else if (spans && last.state === 'spans' && last.spans.length && disjoint(last.spans, values.map(minutesOf))) {
      last.spans.push(...values.map(minutesOf));
      last.to = all.to;
    } else this.#doubt(all, text => `${text}: for which days? Write the days before it.`);
  }

  #add(statement: Statement, label: string, service: boolean, parts: readonly Part[]): void {
    const { days: group, values, breaks } = statement;
    const spans = values.filter(value => value.kind === 'span' || value.kind === 'allDay' || value.kind === 'always');
    const appointment = values.find(value => value.kind === 'appointment');
    const closed = values.find(value => value.kind === 'closed');
    const also = appointment && spans.length > 0 && isExtra(appointment, parts);
    const said: Said = {
      from: statement.from,
      to: statement.to,
      set: group.set,
      group,
      season: this.#season,
      label,
      service,
      state: closed && !spans.length ? 'closed' : appointment && !also ? 'appointment' : 'spans',
      spans: spans.map(minutesOf),
      breaks: breaks.map(minutesOf),
    };
    const doubt = (piece: Piece, say: (text: string) => string) => this.#doubt(piece, say, group.set);
    if (group.broken) return doubt(statement, text => `${text}: where do these days end? Write "Monday - Friday".`);
    if (group.unsure) {
      const readings = group.unsure === 'gap' ? 'Write "Monday - Friday" or "Monday and Friday".' : 'Write the days it holds for.';
      doubt(statement, text => `${text} may mean other days. ${readings}`);
    }
    if ((closed && (spans.length || appointment)) || !this.#spansAgree(said.spans)) {
      return doubt(statement, text => `${text} says two things of the same days. Write them once.`);
    }
    for (const value of values) this.#ask(value, group.set);
    for (const pause of said.breaks) {
      if (cutsAcross(said.spans, pause)) doubt(statement, text => `${text}: the break is not within the hours.`);
    }
    if (also) this.aside.push(appointment);
    if (said.state === 'appointment') said.note = this.#wording(appointment!, parts);
    if (group.without) this.#said.push({ ...said, set: group.without, state: 'closed', spans: [], breaks: [] });
    if (values.some(value => value.ask && value.span![0] === value.span![1])) return;
    this.#said.push(said);
  }

  #spansAgree(spans: readonly [number, number][]): boolean {
    return spans.every((span, i) => disjoint([span], spans.slice(i + 1)));
  }

  #ask(value: Part, set: DaySet): void {
    const read = value.span && `${clockTime(value.span[0])} - ${clockTime(value.span[1])}`;
    if (value.ask) this.#doubt(value, text => `${text} may be ${read}. Write am or pm with both times.`, set);
    else if (value.guessed) this.#report.add('assumed', value, text => `${text} was read as ${read}.`);
  }

  /** The author's words for an appointment, with what leads up to them: "Open as needed". */
  #wording(appointment: Part, parts: readonly Part[]): string {
    let { from } = appointment;
    for (let i = parts.indexOf(appointment) - 1; parts[i]?.kind === 'filler'; i--) from = parts[i]!.from;
    return this.#report.written({ from, to: appointment.to });
  }

  #heading(parts: readonly Part[], all: Piece): void {
    const noise = parts.filter(part => part.kind === 'noise');
    if (parts.some(part => part.kind === 'number' || part.kind === 'lone' || part.kind === 'vague')) return;
    this.#service = parts.some(part => part.kind === 'service');
    this.#label = noise.length || this.#service ? this.#report.written(all) : '';
  }

  /** Says what in a line could not be read. */
  #unread(parts: readonly Part[], all: Piece, set: DaySet): void {
    for (const part of parts) {
      if (part.kind === 'bad') {
        this.#report.add('error', part, text => `${text} is not a time. Write "8:00 am - 5:00 pm".`);
        if (set) this.#doubt(all, text => `${text} could be read in part only.`, set);
      } else if (part.kind === 'chain' || (part.kind === 'lone' && !parts.some(one => one.kind === 'last'))) {
        const days = set || (this.#pending?.days?.set ?? 0);
        if (days) this.#doubt(part, text => `${text} is no opening and closing time. Write both, "8 am - 5 pm".`, days);
        else this.aside.push(part);
      } else if (part.kind === 'lone') this.aside.push(part);
    }
  }

  #openException(parts: readonly Part[]): Part | undefined {
    const at = parts.findIndex(part => part.kind === 'except');
    const next = parts.slice(at + 1).find(part => !/^(filler|from|closed)$/.test(part.kind));
    return at < 0 || next?.days ? undefined : parts[at];
  }

  #orphan({ from, to, days }: Part): void {
    if (days!.weak) this.aside.push({ from, to });
    else if (this.#said.some(said => said.set & days!.set)) {
      this.#doubt({ from, to }, text => `${text} has no hours here. Write them after it, or leave it out.`, days!.set);
    } else this.#report.add('error', { from, to }, text => `${text} has no hours. Write them after it, "8 am - 5 pm" or "closed".`);
  }

  /** "24/7" names its days. */
  #everyDay({ from, to }: Part): void {
    const days = { set: ALL_DAYS, without: 0, holidays: [], dates: [], count: 1 };
    this.#add({ from, to, days, values: [{ kind: 'always', from, to }], breaks: [] }, '', false, []);
  }

  #homeless(value: Part): void {
    this.#report.add('error', value, text => `${text} has no days. Write them before it, "Monday - Friday: 8 am - 5 pm".`);
  }

  /** Hours of several places or people must not be laid together. */
  #compareLabels(own: readonly Said[]): void {
    const first = own[0];
    for (const said of own) {
      if (!said.label || said.label === first!.label) continue;
      const say = (text: string) => `${text} stands under "${said.label}": hours of one place or person only, please.`;
      this.#doubt(said, say, first!.label ? undefined : said.set);
      // Nothing can be said of any day when even the first hours are one place's among several.
      if (first!.label) said.set = said.group.set = first!.set = first!.group.set = 0;
    }
  }

  #doubt(piece: Piece, say: (text: string) => string, set: DaySet | undefined = ALL_DAYS): void {
    this.#report.add('doubt', piece, say, set === ALL_DAYS ? undefined : set);
  }
}

function lastValue(parts: readonly Part[]): Part | undefined {
  return parts.filter(isValue).pop();
}

/** Whether a part stands in brackets after something was said: a remark on it. */
function isAside(part: Part, parts: readonly Part[]): boolean {
  let said = false;
  let open = false;
  for (const one of parts) {
    if (one === part) return open && said;
    if (one.kind === 'open') open = true;
    else if (one.kind === 'shut') open = false;
    else if (isValue(one)) said = true;
  }
  return false;
}

/** "8-5 or by appointment", "8-5, evenings by appointment": hours beside those that are stated. */
function isExtra(appointment: Part, parts: readonly Part[]): boolean {
  const before = parts.slice(0, parts.indexOf(appointment)).filter(part => part.kind !== 'filler');
  const last = before[before.length - 1];
  return !!last && /^(and|noise|part)$/.test(last.kind);
}
