import { LightningElement, api } from 'lwc';

export default class GardenCard extends LightningElement {
  @api recordId: string | undefined;
}
