// Every word of the record lookup, as custom labels; placeholders are {0}.
import clear from '@salesforce/label/c.Lookup_Clear';
import none from '@salesforce/label/c.Lookup_None';
import searching from '@salesforce/label/c.Lookup_Searching';

export const labels = { clear, none, searching } as const;
