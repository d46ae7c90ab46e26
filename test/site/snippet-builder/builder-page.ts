import { until } from '../../support/frame-tools.js';
import { openPage } from '../../support/open-page.js';

/** A footer as its clinic wrote it. */
export const FOOTER =
  'Office Hours\nMonday - Friday : 8am - 5pm\nSaturday & Sunday : Open as needed\n(734) 222-6222';
/** What it means. */
export const WEEK = [
  'Monday 8 AM – 5 PM',
  'Tuesday 8 AM – 5 PM',
  'Wednesday 8 AM – 5 PM',
  'Thursday 8 AM – 5 PM',
  'Friday 8 AM – 5 PM',
  'Saturday Open as needed',
  'Sunday Open as needed',
];

export const BUILDER = '/dist/site/snippet-builder/index.html';

/** The builder, opened as a designer finds it. */
export class BuilderPage {
  readonly frame: HTMLIFrameElement;

  constructor(frame: HTMLIFrameElement) {
    this.frame = frame;
  }

  static async open(address = BUILDER): Promise<BuilderPage> {
    const page = new BuilderPage(await openPage(address));
    page.frame.style.height = '100vh';
    await until(() => page.all('snippet-builder h1')[0], 'builder');
    return page;
  }

  get document(): Document {
    return this.frame.contentDocument!;
  }

  all<E extends HTMLElement = HTMLElement>(selector: string): E[] {
    return [...this.document.querySelectorAll<E>(selector)];
  }

  /** Waits for an element. */
  async one<E extends HTMLElement = HTMLElement>(selector: string): Promise<E> {
    return until(() => this.all<E>(selector)[0], selector);
  }

  /** Waits for the button that says something, and presses it. */
  async press(said: string): Promise<void> {
    const find = () =>
      this.all<HTMLButtonElement>('button').find(({ textContent }) => textContent.trim().startsWith(said));
    (await until(find, `button “${said}”`)).click();
    await this.settled();
  }

  /** Types or pastes a text and has it read. */
  async read(text: string): Promise<void> {
    (await this.one<HTMLTextAreaElement>('#source')).value = text;
    await this.press('Read it');
  }

  /** Sets a control to a value, as a person does. */
  async set(selector: string, value: string): Promise<void> {
    const control = await this.one<HTMLInputElement>(selector);
    control.value = value;
    control.dispatchEvent(new Event('input', { bubbles: true }));
    control.dispatchEvent(new Event('change', { bubbles: true }));
    await this.settled();
  }

  /** Waits until what follows from a change is drawn. */
  async settled(): Promise<void> {
    await new Promise(resolve => setTimeout(resolve, 60));
    await until(() => !this.all('.step > .empty').length, 'address of the release');
  }

  get title(): string {
    return this.all('h1')[0]!.textContent.trim();
  }

  /** The week as it was understood, a line a day. */
  get week(): string[] {
    return this.all('.understood > div').map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim());
  }

  /** What is to be pasted, step by step. */
  get snippets(): string[] {
    return this.all('.todo code').map(({ textContent }) => textContent);
  }
}

/** Gives a file to the builder as if it had been chosen. */
export async function openFile(page: BuilderPage, content: BlobPart, name = 'page.html'): Promise<void> {
  const files = new DataTransfer();
  files.items.add(new File([content], name));
  const input = await page.one<HTMLInputElement>('input[type="file"]');
  input.files = files.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}
