// A manager's own note beside a meeting: its own record, which nobody else reads; saved on pause.
import { LightningElement, api, wire } from 'lwc';
import LOCALE from '@salesforce/i18n/locale';
import loadNote from '@salesforce/apex/CoachingNoteController.load';
import saveNote from '@salesforce/apex/CoachingNoteController.save';
import type { WireResult } from '@salesforce/apexMethod';
import { KeyPause } from 'c/keyPause';
import { labels } from 'c/oneOnOneLabels';
import { fillPlain } from 'c/phrase';

/** `CoachingNoteController.Note` in Apex. */
export interface SavedNote {
  readonly text: string;
  readonly savedAt?: string | null;
}

/** Milliseconds without a key. */
const PAUSE = 1000;
const MINUTE = 60_000;

export default class CoachingNote extends LightningElement {
  @api meetingId = '';

  labels = labels;
  text = '';
  savedAt: number | null = null;
  /** Moment of the last look at the clock. */
  now = Date.now();
  phase: 'Saved' | 'Open' | 'Saving' | 'Failed' = 'Saved';
  private readonly pause = new KeyPause();
  private readonly clock = new KeyPause();

  @wire(loadNote, { meetingId: '$meetingId' })
  receive({ data }: WireResult<SavedNote>) {
    // What is being written is not overwritten.
    if (data && this.phase === 'Saved') {
      this.hold(data);
      this.text = data.text;
    }
  }

  override connectedCallback() {
    this.look();
  }

  /** Whoever leaves the page has nothing lost. */
  override disconnectedCallback() {
    this.clock.drop();
    this.pause.drop();
    if (this.phase === 'Open') {
      this.save();
    }
  }

  get isFailed() {
    return this.phase === 'Failed';
  }

  get state() {
    switch (this.phase) {
      case 'Open':
        return labels.noteOpen;
      case 'Saving':
        return labels.noteSaving;
      case 'Failed':
        return labels.noteFailed;
      default:
        return this.savedText();
    }
  }

  type({ detail }: CustomEvent<{ readonly value: string }>) {
    this.text = detail.value;
    this.phase = 'Open';
    this.pause.after(() => this.save(), PAUSE);
  }

  async save() {
    const { text } = this;
    this.phase = 'Saving';
    try {
      this.hold(await saveNote({ meetingId: this.meetingId, text }));
      // Something was typed while it was saved: that is still open.
      this.phase = this.text === text ? 'Saved' : 'Open';
    } catch {
      this.phase = 'Failed';
    }
  }

  /** How long ago it was saved is said anew every half minute. */
  private look() {
    this.now = Date.now();
    this.clock.after(() => this.look(), MINUTE / 2);
  }

  private hold({ savedAt }: SavedNote) {
    this.savedAt = savedAt ? Date.parse(savedAt) : null;
    this.now = Date.now();
  }

  private savedText(): string {
    if (this.savedAt === null) {
      return '';
    }
    const minutes = Math.floor((this.now - this.savedAt) / MINUTE);
    if (minutes < 1) {
      return labels.noteJust;
    }
    const format = new Intl.RelativeTimeFormat(LOCALE, { numeric: 'always' });
    const [count, unit] =
      minutes < 60
        ? ([minutes, 'minute'] as const)
        : minutes < 1440
          ? ([Math.floor(minutes / 60), 'hour'] as const)
          : ([Math.floor(minutes / 1440), 'day'] as const);
    return fillPlain(labels.noteSaved, format.format(-count, unit));
  }
}
