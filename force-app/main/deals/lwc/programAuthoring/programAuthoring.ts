// The rule of a program on its record page: loads it, and says what failed.
import { LightningElement, api } from 'lwc';
import load from '@salesforce/apex/ProgramAuthoringController.load';
import type { FetchError } from '@salesforce/apexMethod';
import { labels } from 'c/authoringLabels';
import { failureOf, type Failure } from 'c/dealFetch';
import { labels as dealLabels } from 'c/dealLabels';
import type { Authoring } from './contract';

export type * from './contract';

export default class ProgramAuthoring extends LightningElement {
  @api
  get recordId(): string | undefined {
    return this.programId;
  }
  set recordId(id: string | undefined) {
    if (id !== this.programId) {
      this.programId = id;
      this.given = undefined;
      this.fetch();
    }
  }

  labels = labels;
  programId: string | undefined;
  given: Authoring | undefined;
  failure: Failure | undefined;

  async fetch() {
    const programId = this.programId;
    this.failure = undefined;
    if (programId) {
      try {
        const given = await load({ programId });
        if (programId === this.programId) this.given = given;
      } catch (error) {
        this.failure = failureOf(error as FetchError, dealLabels);
      }
    }
  }
}
