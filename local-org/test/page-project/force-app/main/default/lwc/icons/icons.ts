// Icons of the utility sprite that screens use, each with its name.
import { LightningElement } from 'lwc';

const NAMES = [
  'success',
  'target_mode',
  'help',
  'ban',
  'check',
  'dash',
  'close',
  'question_mark',
  'warning',
  'error',
  'hide',
  'lock',
  'edit',
  'search',
  'clock',
  'delete',
  'add',
  'refresh',
  'minimize_window'
];

export default class Icons extends LightningElement {
  icons = NAMES.map((name) => ({ name, icon: `utility:${name}` }));
}
