// The rules by which the adviser proposes: what a fit is made of, what each part weighs, and the band of a fair load.
import { api } from 'lwc';
import LightningModal from 'lightning/modal';
import { PARTS } from 'c/assignFacts';
import { percentOf, type AssignWords } from 'c/assignSentence';
import { fillPlain } from 'c/phrase';

export default class AssignRules extends LightningModal {
  @api words!: AssignWords;

  get labels() {
    return this.words.labels;
  }

  get text() {
    const { low, high } = this.words.input.settings;
    return fillPlain(this.labels.rulesText, percentOf(low / 100, this.words), percentOf(high / 100, this.words));
  }

  get parts() {
    const { labels, words } = this;
    const { settings } = words.input;
    const how = {
      certification: fillPlain(labels.howCertification, settings.certificateDays),
      capacity: labels.howCapacity,
      segment: fillPlain(labels.howSegment, settings.winsFull),
      location: labels.howLocation,
      relationship: fillPlain(labels.howRelationship, settings.touchesFull)
    };
    return PARTS.map((part) => ({ key: part, name: labels[part], weight: settings[part], how: how[part] }));
  }

  done() {
    this.close();
  }
}
