// The last touches of a customer by day, latest first: of everyone, or of one person.
import { LightningElement, api } from 'lwc';
import { fillPlain, link } from 'c/phrase';
import { daysOf, peopleOf, type TouchInput } from 'c/touchEngine';
import { dayText, didText, iconOf, nameOf, timeText, type TouchWords } from 'c/touchSentence';

const EVERYONE = '';

export default class TouchList extends LightningElement {
  @api input!: TouchInput;
  @api words!: TouchWords;

  personId = EVERYONE;

  get labels() {
    return this.words.labels;
  }

  get people() {
    const { touches, outside, inside } = this.input;
    return peopleOf(touches, [outside, inside]);
  }

  get options() {
    const named = this.people.map((person) => ({ value: person.id, label: nameOf(person, this.words) }));
    return [{ value: EVERYONE, label: this.labels.everyone }, ...named];
  }

  get days() {
    const { words } = this;
    const userId = this.personId === EVERYONE ? null : this.personId;
    return daysOf(this.input.touches, userId, words.timeZone).map(({ day, touches }) => ({
      day,
      heading: dayText(day, words),
      rows: touches.map((touch) => ({
        id: touch.id,
        icon: iconOf(touch),
        text: didText(touch, words),
        time: timeText(touch.at, words),
        // To its task, where it can be put right.
        subject: touch.subject ? link(touch.subject, touch.id) : null,
        note: touch.note,
        site: touch.site
      }))
    }));
  }

  get isEmpty() {
    return this.days.length === 0;
  }

  get emptyText() {
    const person = this.people.find(({ id }) => id === this.personId);
    return person ? fillPlain(this.labels.emptyPerson, nameOf(person, this.words)) : this.labels.empty;
  }

  choose({ detail }: CustomEvent<{ readonly value: string }>) {
    this.personId = detail.value;
  }
}
