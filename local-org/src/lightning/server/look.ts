// The product's mark and the few styles of the document itself; the rest is the design system and the components' own.

/** A sail on a dark blue rounded square. */
export const MARK = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">
<rect width="32" height="32" rx="7" fill="#03234d"/>
<path d="M15 6v13h-8.5C10 15.500 13 11 15 6z" fill="none" stroke="#fff" stroke-width="2" stroke-linejoin="round"/>
<path d="M18 9.500c3.500 2.500 6 5.500 7.500 9.500H18z" fill="#fff"/>
<path d="M6 22.500h20c-1 2.500-3 4-5.500 4h-9c-2.500 0-4.500-1.500-5.500-4z" fill="#fff"/>
</svg>`;

export const STYLES = `
/* The hidden More of a tab bar that just fits reaches beyond it, and would make the page scroll sideways. */
.slds-tabs_default__nav { overflow-x: clip; }
html, body { background: #b0c4df; }
body { font-family: "Salesforce Sans", -apple-system, BlinkMacSystemFont, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; }
.slds-card { border: 1px solid #c9c9c9; border-radius: 0.25rem; }
.slds-card .slds-card { box-shadow: none; }
.slds-card + .slds-card { margin-top: 0; }
a { color: #0b5cab; }
.skip { position: absolute; left: -999px; z-index: 10; padding: 0.5rem 1rem; background: #fff; border-radius: 0.25rem; }
.skip:focus { left: 0.5rem; top: 0.5rem; }
`;
