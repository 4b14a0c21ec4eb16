// One value of an item, read as text and edited in place: Enter or F2 opens, Enter saves and stays, Tab saves and goes on,
// Esc undoes; texts save by themselves after a rest. Event `save`.
import { LightningElement, api } from 'lwc';
import LOCALE from '@salesforce/i18n/locale';
import { KeyPause } from 'c/keyPause';
import { ask, type FieldSave } from 'c/planAsk';
import { labels } from 'c/planLabels';
import { enteredOf, typedOf, type FieldInput } from './entered';

export type { FieldInput } from './entered';

/** Milliseconds without a key after which a text is saved. */
const REST = 800;

export default class PlanField extends LightningElement {
  /** What the field is called by those who hear the page. */
  @api label = '';
  /** The value as it is read. */
  @api text = '';
  @api value: FieldSave['value'] = null;
  @api kind: FieldInput = 'text';
  /** Of numbers: units of the value in one that is typed. */
  @api scale = 1;
  /** Of choices. */
  @api options: readonly { readonly value: string; readonly label: string }[] = [];
  /** What stands where there is no value; it asks for one. */
  @api emptyText = '';
  /** A missing value costs points of the standard. */
  @api warns = false;
  @api editable = false;
  @api required = false;
  @api maxLength = 255;
  /** `link`, `plain`, `chip`, `number`, `strong`, `done`. */
  @api look = 'plain';

  labels = labels;
  isOpen = false;
  draft = '';
  problem = '';
  opened: FieldSave['value'] = null;
  told: FieldSave['value'] = null;
  takesFocus = false;
  pause = new KeyPause();

  override renderedCallback() {
    if (this.takesFocus) {
      this.takesFocus = false;
      const control = this.template?.querySelector<HTMLInputElement>('.control');
      control?.focus();
      if (control && this.isOpen && this.isLong) {
        // A template cannot give a text area its text.
        control.value = this.draft;
      }
      if (this.isOpen && control?.select) {
        control.select();
      }
    }
  }

  override disconnectedCallback() {
    this.pause.drop();
  }

  @api focus() {
    this.template?.querySelector<HTMLElement>('.control')?.focus();
  }

  /** Opens it for a change, as Enter does. */
  @api begin() {
    if (this.editable && !this.isOpen) {
      this.opened = this.value;
      this.told = this.value;
      this.draft = typedOf(this.value, this.kind, this.scale, LOCALE);
      this.isOpen = true;
      this.takesFocus = true;
      ask(this, { do: 'typing', isUnsaved: () => this.isUnsaved });
    }
  }

  /** Whether something was typed that nobody has been told of. */
  private get isUnsaved() {
    return this.isOpen && this.isConnected && this.draft !== typedOf(this.told, this.kind, this.scale, LOCALE);
  }

  get isChoice() {
    return this.kind === 'choice';
  }

  get isLong() {
    return this.kind === 'long';
  }

  get inputType() {
    return this.kind === 'date' ? 'date' : 'text';
  }

  get inputMode() {
    return this.kind === 'number' ? 'decimal' : 'text';
  }

  get shown() {
    return this.text || this.emptyText;
  }

  get isMissing() {
    return this.text === '' && this.warns;
  }

  get buttonLabel() {
    return `${this.label}: ${this.shown}`;
  }

  get className() {
    return `control value ${this.look}${this.text === '' ? ' missing-value' : ''}`;
  }

  get controlClass() {
    return `control slds-input${this.look === 'number' ? ' number' : ''}${this.problem ? ' wrong' : ''}`;
  }

  get choices() {
    return this.options.map((option) => ({ ...option, selected: option.value === this.draft }));
  }

  get invalid() {
    return this.problem ? 'true' : null;
  }

  press(event: KeyboardEvent) {
    if (event.key === 'F2') {
      event.preventDefault();
      this.begin();
    }
  }

  /** No shortcut of the page works inside of an input. */
  pressIn(event: KeyboardEvent) {
    event.stopPropagation();
    if (event.key === 'Escape') {
      event.preventDefault();
      this.undo();
    } else if (event.key === 'Enter' && !(this.isLong && event.shiftKey)) {
      event.preventDefault();
      this.takesFocus = this.commit();
    }
  }

  type(event: Event) {
    this.draft = (event.target as HTMLInputElement).value;
    this.problem = '';
    if (this.kind === 'text' || this.isLong) {
      this.pause.after(() => this.tell(), REST);
    }
  }

  leave() {
    if (this.isOpen) {
      this.commit();
    }
  }

  private undo() {
    this.pause.drop();
    this.problem = '';
    this.isOpen = false;
    this.takesFocus = true;
    this.say(this.opened);
  }

  /** @returns whether it is closed: what cannot be saved stays open */
  private commit(): boolean {
    this.pause.drop();
    this.isOpen = !this.tell();
    return !this.isOpen;
  }

  private tell(): boolean {
    const { value, problem } = enteredOf(this.draft, this, LOCALE);
    this.problem = problem ? labels[problem] : '';
    if (!problem) {
      this.say(value);
    }
    return !problem;
  }

  private say(value: FieldSave['value']) {
    if (value !== this.told) {
      const detail: FieldSave = { value, seen: this.told };
      this.told = value;
      this.dispatchEvent(new CustomEvent<FieldSave>('save', { detail }));
    }
  }
}
