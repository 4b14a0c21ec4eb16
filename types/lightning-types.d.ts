// The published types of the platform's modules.
import '@salesforce/lightning-types';
