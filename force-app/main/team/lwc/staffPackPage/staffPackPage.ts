// The pack of a staff meeting: where everybody stands and what is open, on one page. Internal. Pure.
export { packOf, type PackAbout } from './content';
export { staffPackPage } from './layout';
export type { PackLoad, PackRow, StaffPack } from './contract';
