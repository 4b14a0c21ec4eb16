// `lightning-record-view-form`: the output fields inside of it show one record.
// Source: Component Library, "lightning-record-view-form"
// (https://developer.salesforce.com/docs/component-library/bundle/lightning-record-view-form).
import RecordEditForm from 'lightning/recordEditForm';

export default class RecordViewForm extends RecordEditForm {}
