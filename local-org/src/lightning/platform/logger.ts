// `lightning/logger`: what a component logs for the org's event monitoring goes to the browser's console.
// Source: LWC Developer Guide, "lightning/logger".
export const log = (message: unknown): void => console.info(message);
