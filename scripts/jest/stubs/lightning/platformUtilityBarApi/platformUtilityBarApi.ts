// `lightning/platformUtilityBarApi` for unit tests, which the platform's Jest runner lacks: methods that succeed, and a
// wire that a test feeds with `EnclosingUtilityId.emit(id)`.
import { createTestWireAdapter } from '@salesforce/wire-service-jest-util';

export const EnclosingUtilityId = createTestWireAdapter(jest.fn());
export const getAllUtilityInfo = jest.fn().mockResolvedValue([]);
export const getInfo = jest.fn().mockResolvedValue({});
export const minimize = jest.fn().mockResolvedValue(true);
export const open = jest.fn().mockResolvedValue(true);
export const onUtilityClick = jest.fn().mockResolvedValue(true);
export const updatePanel = jest.fn().mockResolvedValue(true);
export const updateUtility = jest.fn().mockResolvedValue(true);
