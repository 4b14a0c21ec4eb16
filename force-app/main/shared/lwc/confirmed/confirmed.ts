// Asks whether to go on, in the platform's dialog.
import LightningConfirm from 'lightning/confirm';

export interface Question {
  /** Heading of the dialog. */
  readonly label: string;
  readonly message: string;
  readonly theme: 'info' | 'warning';
}

/** The platform's types leave `open` out. Source: Lightning component reference, "Confirm". */
interface Asks {
  open(question: Question): Promise<boolean>;
}

/** False: cancelled, or closed. */
export function confirmed(question: Question): Promise<boolean> {
  return (LightningConfirm as unknown as Asks).open(question);
}
