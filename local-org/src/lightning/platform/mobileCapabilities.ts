// `lightning/mobileCapabilities`: a browser has none of them, as components are told to ask first.
// Source: LWC Developer Guide, "Use Mobile Capabilities": `isAvailable()`.
const absent = () => ({ isAvailable: (): boolean => false });

export const getAppReviewService = absent;
export const getArSpaceCapture = absent;
export const getBarcodeScanner = absent;
export const getBiometricsService = absent;
export const getCalendarService = absent;
export const getContactsService = absent;
export const getDocumentScanner = absent;
export const getGeofencingService = absent;
export const getLocationService = absent;
export const getNfcService = absent;
export const getPaymentsService = absent;
